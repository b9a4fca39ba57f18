import Slugger from "github-slugger";
import type { Body } from "./body.ts";
import { listNodes, parseMarkup, type MarkupNode } from "./markup-tree.ts";

/** The ids of the headings of a body, in their order (`markBodyIds` gives them); none when it cannot be read. */
export function listHeadingIds(body: Body | undefined): string[] {
  if (!body) return [];
  const slugger = new Slugger();
  return listNodes(parseMarkup(body))
    .filter(({ type }) => type === "heading")
    .map((heading) => slugger.slug(wordsOf(heading)));
}

/** The words of a heading as the page has them in its text. */
const wordsOf = (heading: MarkupNode) =>
  listNodes({ root: heading })
    .map(({ type, value }) => (type === "html" ? "" : (value ?? "")))
    .join("");
