import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { writeSearchKeys } from "../search-keys.ts";
import { countWords, createWordCounts, listWords } from "../search-text.ts";
import type { DrawnFile } from "./task.ts";

export async function writeSearchIndexes(languages: { folder: string; files: Map<string, DrawnFile> }[]) {
  let pages = 0;
  try {
    for (const { folder, files } of languages) {
      const { index, errors } = await createIndex({ keepIndexUrl: false });
      if (!index) throw new Error(errors.join("\n"));
      const counts = createWordCounts();
      for (const [file, { search }] of files) {
        if (!search) continue;
        pages += 1;
        countWords(search, counts);
        await index.addHTMLFile({ sourcePath: file, content: search.html });
      }
      const outputPath = join(folder, "pagefind");
      await index.writeFiles({ outputPath });
      writeSearchKeys(outputPath);
      writeFileSync(join(outputPath, "words.json"), JSON.stringify(listWords(counts)));
    }
  } finally {
    await close();
  }
  return pages;
}
