import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { createSearchIndex } from "./search-index.ts";
import { toSearchPage } from "./search-page.ts";

/** Builds the search index from the finished HTML of a folder and writes it to `pagefind/` in it; returns the number of pages. */
export async function indexFolder(folder: string): Promise<number> {
  const index = await createSearchIndex();
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .forEach((file) => index.add(file, toSearchPage(readFileSync(join(folder, file), "utf8"))));
  return index.write(join(folder, "pagefind"));
}

/** Makes the search index at the end of a build. */
export function pagefind(): AstroIntegration {
  return {
    name: "pagefind",
    hooks: {
      "astro:build:done": async ({ dir, logger }) =>
        logger.info(`${await indexFolder(fileURLToPath(dir))} pages indexed`),
    },
  };
}
