import { markdownToMdast, mdxToMdast } from "satteri";
import type { Body } from "./body.ts";
import { markupFeatures } from "./markup-features.ts";
import type { Position } from "#src/core/integrity/problem.ts";

/** A node of Markdown, with what the rules ask of it. */
export type MarkupNode = {
  type: string;
  position?: { start: Position };
  children?: MarkupNode[];
  depth?: number;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  name?: string | null;
  /** What a reference and its definition have in common. */
  identifier?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
};

/** The tree of a body, or where the parser gave up and why. */
export type Markup = { root: MarkupNode } | { fault: string; position: Position };

const START: Position = { line: 1, column: 1 };
const trees = new WeakMap<Body, Markup>();

/** Parses a body with the parser of the build, at most once. Never throws. */
export function parseMarkup(body: Body): Markup {
  const known = trees.get(body);
  if (known) return known;
  const markup = readTree(body);
  trees.set(body, markup);
  return markup;
}

function readTree({ text, format }: Body): Markup {
  try {
    const parse = format === "mdx" ? mdxToMdast : markdownToMdast;
    return { root: parse(text, { features: markupFeatures }) as unknown as MarkupNode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, fault] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
    const position = line && column ? { line: Number(line), column: Number(column) } : START;
    return { fault: fault ?? message, position };
  }
}

/** Every node, in the order of the text. Uses its own stack, because nesting may be deeper than the call stack. */
export function listNodes(markup: Markup): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  const stack = "root" in markup ? [markup.root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node);
    for (const child of node.children?.toReversed() ?? []) stack.push(child);
  }
  return nodes;
}

/** The first node that lies deeper in the tree than `limit`; undefined where none does. */
export function findDeep(root: MarkupNode, limit: number): MarkupNode | undefined {
  const stack = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > limit) return node;
    for (const child of node.children?.toReversed() ?? []) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** Where a node starts. */
export const positionOf = (node: MarkupNode): Position => {
  const { line, column } = node.position?.start ?? START;
  return { line, column };
};

/** The text of a node, with pictures replaced by their text alternatives. */
export const textOf = (node: MarkupNode): string =>
  listNodes({ root: node })
    .map(({ type, value, alt }) => (type === "html" ? "" : (value ?? alt ?? "")))
    .join("")
    .trim();

/** What links and pictures of a text refer to by name; the first definition of a name counts (CommonMark, 4.7). */
export function findDefinitions(root: MarkupNode): ReadonlyMap<string, MarkupNode> {
  const definitions = new Map<string, MarkupNode>();
  for (const node of listNodes({ root }))
    if (node.type === "definition" && node.identifier !== undefined && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  return definitions;
}

/** A link or a picture in a text, however it is written, with its address as written. */
export type Target = { isPicture: boolean; url: string; alt: string; position: Position };

/** Every link and picture of a body: inline, by reference, and bare addresses. None when the body cannot be read. */
export function listTargets(body: Body | undefined): Target[] {
  const markup = body && parseMarkup(body);
  if (!markup || !("root" in markup)) return [];
  const definitions = findDefinitions(markup.root);
  return listNodes(markup).flatMap((node) => {
    const isPicture = node.type.startsWith("image");
    if (!isPicture && !node.type.startsWith("link")) return [];
    const url = node.url ?? definitions.get(node.identifier ?? "")?.url;
    return url === undefined ? [] : [{ isPicture, url, alt: node.alt ?? "", position: positionOf(node) }];
  });
}

/** The path of a picture as the build reads it; as written where its percent signs say nothing. */
export function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
