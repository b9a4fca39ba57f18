import type { MdastPluginEntry } from "satteri";
import { findDefinitions, type MarkupNode } from "./markup-tree.ts";

/**
 * Makes pictures that name their address elsewhere (`![text][name]`) ordinary ones, for Astro finds only those, and
 * marks paths of files as such (`./`), for Astro takes them for names of packages otherwise.
 */
export const pictureReferences: MdastPluginEntry = ({ source }) => {
  if (!source.includes("![")) return undefined;
  let definitions: ReadonlyMap<string, MarkupNode> = new Map();
  return {
    name: "picture-references",
    before: (root) => {
      definitions = findDefinitions(root as MarkupNode);
    },
    imageReference(node) {
      const { url = "", title = null } = definitions.get(node.identifier) ?? {};
      return { type: "image", url: toPath(url), alt: node.alt ?? "", title };
    },
    image(node, context) {
      const path = toPath(node.url);
      if (path !== node.url) context.setProperty(node, "url", path);
    },
  };
};

/** A picture beside its text is named by a path that begins with a dot. */
const toPath = (url: string) =>
  /^(?:[a-z][a-z0-9+.-]*:|[./\\#])/i.test(url) || url === "" ? url : `./${url}`;
