import { markdownToHtml, markdownToMdast } from "satteri";
import { markupFeatures as features } from "#src/core/text/markup-features.ts";
import { serveMarkupOnly } from "#src/core/text/served-markup.ts";

/** A numbered part of a text, by the rules of Polish legislation: `§ 2 ust. 3` is section 2, number 3. */
export type DraftParagraph = {
  kind: "paragraph";
  /** The number that remarks refer to: `12`, `2` (§ 2) or `2-3` (§ 2 ust. 3). */
  ref: string;
  section?: string;
  number?: string;
  html: string;
  /** Its text, with one line for each item of a list inside. */
  text: string;
  /** Line in the body, from 1. */
  line: number;
};

/** A part of a text: a heading, a numbered paragraph, or text before the first number. */
export type DraftBlock =
  | { kind: "heading"; level: number; text: string; line: number }
  | { kind: "preamble"; html: string; text: string; line: number }
  | DraftParagraph;

type Point = { offset: number; line: number };
type Node = {
  type: string;
  value?: string;
  depth?: number;
  ordered?: boolean;
  start?: number;
  position: { start: Point; end: Point };
  children?: Node[];
};

const hastPlugins = [serveMarkupOnly(() => false)];

const SECTION = /^§\s*(\d+[a-z]*)/;

/**
 * Splits Markdown into numbered paragraphs. Headings like `## § 2. Cele` open a section; items of numbered lists are
 * its paragraphs; other paragraphs belong to the number before them. A text without any number is numbered 1, 2, 3 …
 */
export function parseDraft(markdown: string): DraftBlock[] {
  const { children = [] } = markdownToMdast(markdown, { features }) as unknown as Node;
  const isNumbered = children.some((node) => isNumberedList(node) || sectionOf(node) !== undefined);
  const blocks: DraftBlock[] = [];
  let section: string | undefined;
  let counted = 0;
  for (const node of children) {
    if (node.type === "heading") {
      section = sectionOf(node) ?? section;
      blocks.push({ kind: "heading", level: node.depth ?? 2, text: textOf(node), line: lineOf(node) });
    } else if (isNumberedList(node)) {
      for (const [index, item] of (node.children ?? []).entries())
        blocks.push(toParagraph(markdown, item, section, String((node.start ?? 1) + index)));
    } else if (!isNumbered) {
      counted += 1;
      blocks.push(toParagraph(markdown, node, undefined, String(counted)));
    } else addUnnumbered(blocks, markdown, node, section);
  }
  return blocks;
}

/** The numbered paragraphs of a text, in its order. */
export const listParagraphs = (blocks: readonly DraftBlock[]): DraftParagraph[] =>
  blocks.filter((block) => block.kind === "paragraph");

const isNumberedList = (node: Node) => node.type === "list" && node.ordered === true;

const sectionOf = (node: Node): string | undefined =>
  node.type === "heading" ? SECTION.exec(textOf(node))?.[1] : undefined;

const lineOf = ({ position }: Node) => position.start.line;

/** Text without a number opens its section, or continues the paragraph before it. */
function addUnnumbered(blocks: DraftBlock[], markdown: string, node: Node, section: string | undefined) {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph") {
    last.html += toHtml(markdown, node);
    last.text += `\n${textOf(node)}`;
  } else if (section !== undefined && !blocks.some((block) => isOf(block, section))) {
    blocks.push(toParagraph(markdown, node, section, undefined));
  } else {
    blocks.push({
      kind: "preamble",
      html: toHtml(markdown, node),
      text: textOf(node),
      line: lineOf(node),
    });
  }
}

const isOf = (block: DraftBlock, section: string) => block.kind === "paragraph" && block.section === section;

function toParagraph(
  markdown: string,
  node: Node,
  section: string | undefined,
  number: string | undefined,
): DraftParagraph {
  return {
    kind: "paragraph",
    ref: [section, number].filter((part) => part !== undefined).join("-"),
    ...(section !== undefined && { section }),
    ...(number !== undefined && { number }),
    html: toHtml(markdown, node),
    text: textOf(node),
    line: lineOf(node),
  };
}

/** The node as HTML; for a list item, its content. */
function toHtml(markdown: string, { type, position }: Node): string {
  const source = markdown.slice(position.start.offset, position.end.offset);
  const { html } = markdownToHtml(source, { features, hastPlugins });
  if (type !== "listItem") return html;
  const inner = html.replace(/^\s*<ol[^>]*>\s*<li>\s*/, "").replace(/\s*<\/li>\s*<\/ol>\s*$/, "");
  return inner.startsWith("<p>")
    ? inner
    : inner.replace(/^[^]*?(?=<(?:ul|ol|p|table|blockquote)\b|$)/, "<p>$&</p>");
}

const BLOCKS = new Set(["paragraph", "listItem", "heading", "tableRow", "blockquote"]);

/** The text of a node; every block inside begins a line. */
function textOf(node: Node): string {
  if (node.value !== undefined) return node.value.replaceAll(/\s*\n\s*/g, " ");
  if (node.type === "break") return " ";
  const parts = (node.children ?? []).map((child) => ({
    text: textOf(child),
    isBlock: BLOCKS.has(child.type) || child.type === "list",
  }));
  return parts
    .reduce((text, part) => (part.isBlock && text !== "" ? `${text}\n${part.text}` : text + part.text), "")
    .trimEnd();
}
