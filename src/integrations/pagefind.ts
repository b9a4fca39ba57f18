import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { writeSearchKeys } from "./search-keys.ts";

/** Builds the search index from the finished HTML and writes it to `pagefind/` beside the pages. */
export function pagefind(): AstroIntegration {
  return {
    name: "pagefind",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        try {
          const { index, errors } = await createIndex({ keepIndexUrl: false });
          if (!index) throw new Error(errors.join("\n"));
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
          const faults = [...added.errors, ...written.errors];
          if (faults.length > 0) throw new Error(faults.join("\n"));
          writeSearchKeys(fileURLToPath(new URL("pagefind/", dir)));
          logger.info(`${added.page_count} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
