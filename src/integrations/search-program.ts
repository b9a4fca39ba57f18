import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { makePrograms, takeFile } from "./pagefind-shard.ts";

/** The functions of the program that come from its WebAssembly; the rest is for what the portal does itself. */
const FUNCTIONS = /let wasm_bindgen=\(function\(exports\)\{.*?\}\)\(\{__proto__:null\}\);/s;

function cutProgram(program: Uint8Array): string {
  const [functions] = FUNCTIONS.exec(new TextDecoder().decode(program)) ?? [];
  if (functions === undefined) throw new Error("Pagefind's program for browsers has another form");
  return `${functions}export default wasm_bindgen;`;
}

/**
 * Lets scripts import the functions of Pagefind's program (`@pagefind/program.js`), so that they are a part of the
 * search's own and no file that a slow line asks for only after that has come. Pagefind makes it with an index; it is
 * kept between builds.
 */
export function searchProgram(): AstroIntegration {
  return {
    name: "search-program",
    hooks: {
      "astro:config:setup": async ({ updateConfig }) => {
        const folder = cacheFolder(`pagefind/${toFingerprint([readFileSync("package-lock.json", "utf8")])}`);
        const file = join(folder, "program.js");
        if (!existsSync(file))
          replaceFile(file, Buffer.from(cutProgram(takeFile(await makePrograms(), "pagefind.js"))));
        updateConfig({ vite: { resolve: { alias: { "@pagefind": folder } } } });
      },
    },
  };
}
