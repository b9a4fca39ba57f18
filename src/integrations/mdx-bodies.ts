import type { Plugin } from "vite";
import { splitFrontMatter } from "#src/core/source/front-matter.ts";

/**
 * Empties the front matter of MDX files before the MDX integration, which would read it by rules of its own; the fields
 * of an entry are read once, by its loader. Lines keep their numbers.
 */
export const mdxBodies = (): Plugin => ({
  name: "mdx-bodies",
  enforce: "pre",
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code) => {
      const front = splitFrontMatter(code.replace(/^\uFEFF/, ""));
      if (front.state !== "yaml") return null;
      const blank = front.yaml.replaceAll(/[^\n]+/g, "");
      return { code: `---${blank}---${front.body.slice(blank.length)}`, map: null };
    },
  },
});
