import { join } from "node:path";
import type { SearchIndex } from "../search-index.ts";
import type { DrawnFile } from "./task.ts";

/** A language of the site: its folder, its files and the index that has its pages. */
type SearchedSite = { folder: string; files: ReadonlyMap<string, DrawnFile>; search: SearchIndex };

/**
 * Writes the search index of each language into `pagefind/` in its folder; `tell` gets how many of all pages are in an
 * index that is written.
 */
export async function writeSearchIndexes(
  sites: readonly SearchedSite[],
  tell: (done: number, of: number) => void,
): Promise<void> {
  const count = sites.flatMap(({ files }) => [...files.values()].filter(({ search }) => search)).length;
  let done = 0;
  tell(done, count);
  const writing = sites.map(async ({ folder, search }) => {
    const written = await search.write(join(folder, "pagefind"));
    done += written;
    tell(done, count);
  });
  await Promise.all(writing);
}
