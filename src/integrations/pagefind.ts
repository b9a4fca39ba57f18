import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { writeSearchKeys } from "./search-keys.ts";
import { isSearchable, listWords, toIndexedHtml } from "./search-text.ts";

const AT_ONCE = 50;

/** Adds every searchable page of a folder to the index; returns their HTML and what went wrong. */
async function addPages(index: PagefindIndex, folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .toSorted()
    .map((sourcePath) => ({ sourcePath, html: readFileSync(join(folder, sourcePath), "utf8") }))
    .filter(({ html }) => isSearchable(html));
  const errors: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const added = await Promise.all(
      files
        .slice(from, from + AT_ONCE)
        .map(({ sourcePath, html }) => index.addHTMLFile({ sourcePath, content: toIndexedHtml(html) })),
    );
    errors.push(...added.flatMap((page) => page.errors));
  }
  return { pages: files.map(({ html }) => html), errors };
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
          writeFileSync(join(outputPath, "words.json"), JSON.stringify(listWords(added.pages)));
          logger.info(`${added.pages.length} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
