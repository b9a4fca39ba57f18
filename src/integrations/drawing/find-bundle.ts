import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const ENTRY = /^prerender-entry\./;

/** A plugin that notes where Astro writes the bundle that draws pages; `getEntry` throws before it is written. */
export function findBundle(): { plugin: Plugin; getEntry: () => string } {
  let entry: string | undefined;
  const plugin: Plugin = {
    name: "spolecznik:find-bundle",
    applyToEnvironment: ({ name }) => name === "prerender",
    writeBundle({ dir = "" }, bundle) {
      const name = Object.keys(bundle).find((file) => ENTRY.test(file));
      if (name) entry = pathToFileURL(join(dir, name)).href;
    },
  };
  const getEntry = () => {
    if (entry === undefined) throw new Error("Astro wrote no bundle that draws pages");
    return entry;
  };
  return { plugin, getEntry };
}
