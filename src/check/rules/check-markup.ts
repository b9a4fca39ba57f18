import { isPlainComponent } from "#src/knowledge/mdx/component-use.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import {
  findDeep,
  listNodes,
  parseMarkup,
  positionOf,
  textOf,
  type MarkupNode,
} from "#src/core/text/markup-tree.ts";
import { isSafeAddress, schemeOf } from "#src/core/links/scheme.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "#src/check/problems.ts";
import { remember } from "../facts/notes.ts";
import { limits } from "../files/limits.ts";

/** Bodies are plain Markdown: no HTML, no code, no dangerous addresses, links and pictures with words. */
export const checkMarkup: Rule = (content) =>
  allDefinitions.flatMap(({ id, takesComponents = false }) =>
    listEntries(content, id).flatMap((entry) =>
      remember(entry, "markup", () => checkBody(entry, takesComponents)),
    ),
  );

function checkBody(entry: Entry<unknown>, takesComponents: boolean): Problem[] {
  if (!entry.body) return [];
  const markup = parseMarkup(entry.body);
  if ("fault" in markup) {
    return [{ ...problemAt(entry, "mdx-syntax", [], { fault: markup.fault }), position: markup.position }];
  }
  const deep = findDeep(markup.root, limits.depth);
  if (deep) return [report(entry, "markup-too-deep", deep, { limit: limits.depth })];
  const nodes = listNodes(markup);
  return [
    ...withoutClosingTags(nodes).flatMap((node) => checkNode(entry, node, takesComponents)),
    ...checkHeadings(entry, nodes),
  ];
}

const report = (
  entry: Entry<unknown>,
  id: ProblemId,
  node: MarkupNode,
  values: Record<string, Words>,
): Problem => ({
  ...problemAt(entry, id, [], values),
  position: positionOf(node),
});

function checkNode(entry: Entry<unknown>, node: MarkupNode, takesComponents: boolean): Problem[] {
  if (node.type === "html") return [report(entry, "raw-html", node, { code: shorten(node.value ?? "") })];
  if (node.type.startsWith("mdx") && !(takesComponents && isPlainComponent(node)))
    return [report(entry, "mdx-code", node, { code: shorten(node.value ?? `<${node.name ?? ""}>`) })];
  return [...checkCharacters(entry, node), ...checkAddress(entry, node), ...checkWords(entry, node)];
}

/** Nodes without the closing tags of elements whose opening tags are there, and so are reported. */
function withoutClosingTags(nodes: readonly MarkupNode[]): MarkupNode[] {
  const opened = new Set<string>();
  return nodes.filter(({ type, value = "" }) => {
    if (type !== "html") return true;
    const [, slash, name = ""] = /^<(\/?)([a-z][\w-]*)/i.exec(value) ?? [];
    if (slash === "") opened.add(name.toLowerCase());
    return !(/^<\/[a-z][\w-]*\s*>$/i.test(value) && opened.has(name.toLowerCase()));
  });
}

/** Characters that are in no byte of the file: `&#8238;` writes them. */
function checkCharacters(entry: Entry<unknown>, node: MarkupNode): Problem[] {
  const values = node.attributes?.map(({ value }) => value) ?? [];
  const unseen = findUnseen([node.value, node.url, node.alt, node.title, ...values].join("\n"));
  return unseen ? [report(entry, "control-character", node, { code: unseen.code })] : [];
}

function checkAddress(entry: Entry<unknown>, node: MarkupNode): Problem[] {
  if (!["link", "image", "definition"].includes(node.type) || node.url === undefined) return [];
  if (isSafeAddress(node.url)) return [];
  const values = { url: shorten(node.url), scheme: schemeOf(node.url) ?? "" };
  return [report(entry, "unsafe-link", node, values)];
}

function checkWords(entry: Entry<unknown>, node: MarkupNode): Problem[] {
  if ((node.type === "link" || node.type === "linkReference") && textOf(node) === "") {
    return [report(entry, "link-text", node, { url: shorten(node.url ?? "") })];
  }
  if ((node.type === "image" || node.type === "imageReference") && (node.alt ?? "").trim() === "") {
    return [report(entry, "image-in-body-without-alt", node, { url: shorten(node.url ?? "") })];
  }
  return [];
}

/** The page shows its title as the first heading, so a body starts at the second level and skips none. */
function checkHeadings(entry: Entry<unknown>, nodes: readonly MarkupNode[]): Problem[] {
  let last = 1;
  return nodes.flatMap((node): Problem[] => {
    if (node.type !== "heading" || node.depth === undefined) return [];
    const { depth } = node;
    const previous = last;
    last = Math.max(depth, 2);
    const heading = shorten(textOf(node));
    if (depth === 1) return [report(entry, "heading-one", node, { heading, corrected: `## ${heading}` })];
    if (depth <= previous + 1) return [];
    const corrected = `${"#".repeat(previous + 1)} ${heading}`;
    return [report(entry, "heading-jump", node, { heading, from: previous, to: depth, corrected })];
  });
}

const shorten = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
