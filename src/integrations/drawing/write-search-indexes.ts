import { join } from "node:path";
import { createSearchIndex } from "../search-index.ts";
import type { DrawnFile } from "./task.ts";

/**
 * Writes the search index of each language into `pagefind/` in its folder; `tell` gets how many of all pages are in an
 * index that is written.
 */
export async function writeSearchIndexes(
  sites: readonly { folder: string; files: ReadonlyMap<string, DrawnFile> }[],
  tell: (done: number, of: number) => void,
): Promise<void> {
  const searched = sites.map(({ folder, files }) => ({
    folder,
    pages: [...files].flatMap(([file, { search }]) => (search ? [{ file, search }] : [])),
  }));
  const count = searched.reduce((total, { pages }) => total + pages.length, 0);
  let done = 0;
  tell(done, count);
  const writing = searched.map(async ({ folder, pages }) => {
    const index = await createSearchIndex();
    for (const { file, search } of pages) index.add(file, search);
    const written = await index.write(join(folder, "pagefind"));
    done += written;
    tell(done, count);
  });
  await Promise.all(writing);
}
