import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { makePrograms, takeFile } from "./pagefind-shard.ts";

/**
 * Lets scripts import Pagefind's program (`@pagefind/pagefind.js`), so that it is a part of the search's own and no file
 * that a slow line asks for only after that has come. Pagefind makes it with an index; it is kept between builds.
 */
export function searchProgram(): AstroIntegration {
  return {
    name: "search-program",
    hooks: {
      "astro:config:setup": async ({ updateConfig }) => {
        const folder = cacheFolder(`pagefind/${toFingerprint([readFileSync("package-lock.json", "utf8")])}`);
        const file = join(folder, "pagefind.js");
        if (!existsSync(file)) replaceFile(file, Buffer.from(takeFile(await makePrograms(), "pagefind.js")));
        updateConfig({ vite: { resolve: { alias: { "@pagefind": folder } } } });
      },
    },
  };
}
