import { cpSync } from "node:fs";
import { join } from "node:path";
import { hugoBare } from "./hugo-bare.ts";
import { writeHugoContent } from "./hugo-content.ts";
import type { Peer } from "./peer.ts";

/** Hugo with the pages, lists, feeds and search words of Społecznik: its project is `scripts/bench/hugo/`. */
export const hugoEqual: Peer = {
  ...hugoBare,
  name: "Hugo, equal",
  prepare: (project, content) => {
    cpSync(join(import.meta.dirname, "../hugo"), project, { recursive: true });
    writeHugoContent(project, content);
  },
};
