import { defineHastPlugin, markdownToHtml, markdownToMdast } from "satteri";
import { footnoteWords, markupFeatures as features } from "#src/core/text/markup-features.ts";
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

/** A paragraph has its own footnotes, below it and without a heading. */
const withoutFootnoteHeading = defineHastPlugin({
  name: "footnotes-of-paragraph",
  element: {
    filter: ["h2", "a"],
    visit(node, context): void {
      if (node.properties["id"] === "footnote-label") context.removeNode(node);
      else if (node.tagName === "a") context.setProperty(node, "ariaDescribedBy", null);
    },
  },
});

const hastPlugins = [serveMarkupOnly(() => false), withoutFootnoteHeading];

/** What links, pictures and footnotes refer to by name, wherever it stands in the text. */
const isDefinition = ({ type }: Node) => type === "definition" || type === "footnoteDefinition";

const SECTION = /^§\s*(\d+[a-z]*)/;

/**
 * Splits Markdown into numbered paragraphs. Headings like `## § 2. Cele` open a section; items of numbered lists are
 * its paragraphs; other paragraphs belong to the number before them. A text without any number is numbered 1, 2, 3 …
 */
export function parseDraft(markdown: string): DraftBlock[] {
  const nodes = (markdownToMdast(markdown, { features }) as unknown as Node).children ?? [];
  const children = nodes.filter((node) => !isDefinition(node));
  const source: Source = {
    markdown,
    definitions: nodes.filter(isDefinition).map((node) => cut(markdown, node)),
  };
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
        blocks.push(toParagraph(source, item, section, String((node.start ?? 1) + index)));
    } else if (!isNumbered) {
      counted += 1;
      blocks.push(toParagraph(source, node, undefined, String(counted)));
    } else addUnnumbered(blocks, source, node, section);
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
function addUnnumbered(blocks: DraftBlock[], source: Source, node: Node, section: string | undefined) {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph") {
    last.html += toHtml(source, node);
    last.text += `\n${textOf(node)}`;
  } else if (section !== undefined && !blocks.some((block) => isOf(block, section))) {
    blocks.push(toParagraph(source, node, section, undefined));
  } else {
    blocks.push({
      kind: "preamble",
      html: toHtml(source, node),
      text: textOf(node),
      line: lineOf(node),
    });
  }
}

const isOf = (block: DraftBlock, section: string) => block.kind === "paragraph" && block.section === section;

function toParagraph(
  source: Source,
  node: Node,
  section: string | undefined,
  number: string | undefined,
): DraftParagraph {
  return {
    kind: "paragraph",
    ref: [section, number].filter((part) => part !== undefined).join("-"),
    ...(section !== undefined && { section }),
    ...(number !== undefined && { number }),
    html: toHtml(source, node),
    text: textOf(node),
    line: lineOf(node),
  };
}

type Source = { markdown: string; definitions: readonly string[] };

const cut = (markdown: string, { position }: Node) =>
  markdown.slice(position.start.offset, position.end.offset);

/** The node as HTML; for a list item, its content. */
function toHtml({ markdown, definitions }: Source, node: Node): string {
  const footnotes = { ...footnoteWords.pl, clobberPrefix: `line-${lineOf(node)}-` };
  const source = [cut(markdown, node), ...definitions].join("\n\n");
  const { html } = markdownToHtml(source, { features: { ...features, gfm: { footnotes } }, hastPlugins });
  if (node.type !== "listItem") return html;
  const [list = "", notes = ""] = html.split(/(?=<section data-footnotes)/);
  const inner = list.replace(/^\s*<ol[^>]*>\s*<li>\s*/, "").replace(/\s*<\/li>\s*<\/ol>\s*$/, "");
  return inner.startsWith("<p>")
    ? inner + notes
    : inner.replace(/^[^]*?(?=<(?:ul|ol|p|table|blockquote)\b|$)/, "<p>$&</p>") + notes;
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
