import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { writeSearchKeys } from "./search-keys.ts";
import { countWords, createWordCounts, isSearchable, listWords, toSearchPage } from "./search-text.ts";

const AT_ONCE = 50;

/** Adds every searchable page of a folder to the index; returns how many, their words and what went wrong. */
async function addPages(index: PagefindIndex, folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .toSorted();
  const [counts, errors] = [createWordCounts(), [] as string[]];
  let pages = 0;
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const batch = files
      .slice(from, from + AT_ONCE)
      .map((sourcePath) => ({ sourcePath, html: readFileSync(join(folder, sourcePath), "utf8") }))
      .filter(({ html }) => isSearchable(html))
      .map(({ sourcePath, html }) => ({ sourcePath, page: toSearchPage(html) }));
    const adding = batch.map(({ sourcePath, page }) => index.addHTMLFile({ sourcePath, content: page.html }));
    batch.forEach(({ page }) => countWords(page, counts));
    errors.push(...(await Promise.all(adding)).flatMap((page) => page.errors));
    pages += batch.length;
  }
  return { pages, words: listWords(counts), errors };
}

/** Builds the search index from the finished HTML and writes it to `pagefind/` beside the pages. */
export function pagefind(): AstroIntegration {
  return {
    name: "pagefind",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const outputPath = fileURLToPath(new URL("pagefind/", dir));
        try {
          const { index, errors } = await createIndex({ keepIndexUrl: false });
          if (!index) throw new Error(errors.join("\n"));
          const added = await addPages(index, fileURLToPath(dir));
          const written = await index.writeFiles({ outputPath });
          const faults = [...added.errors, ...written.errors];
          if (faults.length > 0) throw new Error(faults.join("\n"));
          writeSearchKeys(outputPath);
          writeFileSync(join(outputPath, "words.json"), JSON.stringify(added.words));
          logger.info(`${added.pages} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
