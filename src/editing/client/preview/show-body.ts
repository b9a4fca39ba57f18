import type { Language } from "#src/core/text/language.ts";
import { setTextOf } from "#src/core/text/typography.ts";
import { toPlain } from "./page-index.ts";
import { MARK } from "./show-changes.ts";
import type { Undo } from "./undo.ts";

/** A part of a text in Markdown: a paragraph, a heading, a list. */
export type Block = { type: string; raw: string };

/** How Markdown is read, and written as HTML that holds no script (the program of the page brings both). */
export type Markdown = {
  split: (text: string) => Block[];
  toHtml: (blocks: Block[]) => string;
};

/** The text of an entry, as saved and as drafted, and the page on which it stands. */
export type BodyAsked = { root: Element; language: Language; before: string; after: string };

/** The marks in the page, and how to take them back. */
export type ShownBody = { marks: Element[]; undo: Undo };

const isDrawn = ({ type, raw }: Block) => type !== "space" && type !== "def" && !raw.startsWith("<!--");

/** Draws blocks as the page would: with its typography, and with words for pictures that are not published yet. */
function drawBlocks(document: Document, blocks: Block[], markdown: Markdown, language: Language): Node[] {
  const template = document.createElement("template");
  template.innerHTML = markdown.toHtml(blocks);
  for (const picture of template.content.querySelectorAll("img"))
    if (!/^(https?:)?\//.test(picture.getAttribute("src") ?? ""))
      picture.replaceWith(document.createTextNode(`[${picture.getAttribute("alt") ?? ""}]`));
  const setText = setTextOf(language);
  const visit = (node: Node): void => {
    if (node.nodeType === 3) node.nodeValue = setText(node.nodeValue ?? "");
    else if (!/^(code|pre)$/i.test(node.nodeName)) for (const child of node.childNodes) visit(child);
  };
  visit(template.content);
  return [...template.content.childNodes];
}

function wrap(document: Document, name: "ins" | "del", nodes: readonly Node[]): HTMLElement {
  const mark = document.createElement(name);
  mark.className = `${MARK} ${MARK}-block`;
  mark.replaceChildren(...nodes);
  return mark;
}

const textOf = (nodes: readonly Node[]): string =>
  toPlain(nodes.map((node) => node.textContent ?? "").join(" "));

/** Puts a mark for each block that is gone, unless a new one stands where it stood. */
function markRemoved(prose: Element, saved: readonly Element[], gone: ReadonlySet<Element>): Element[] {
  const document = prose.ownerDocument;
  return saved.flatMap((element, index) => {
    if (!gone.has(element)) return [];
    const next = saved.slice(index + 1).find((one) => !gone.has(one)) ?? null;
    const before = next ? next.previousElementSibling : prose.lastElementChild;
    if (before?.localName === "ins") return [];
    const mark = wrap(document, "del", [element.cloneNode(true)]);
    prose.insertBefore(mark, next);
    return [mark];
  });
}

type Blocks = { saved: Block[]; draft: Block[] };

/** Keeps the page's own drawing of every block that stays, and draws the new ones. */
function showBlocks(prose: Element, { saved, draft }: Blocks, draw: (blocks: Block[]) => Node[]): Element[] {
  const document = prose.ownerDocument;
  const own = [...prose.children];
  const kept = Map.groupBy(own.entries(), ([index]) => saved[index]?.raw.trim() ?? "");
  const marks: Element[] = [];
  const nodes = draft.map((block) => {
    const same = kept.get(block.raw.trim())?.shift()?.[1];
    if (same) return same;
    const mark = wrap(document, "ins", draw([block]));
    marks.push(mark);
    return mark;
  });
  prose.replaceChildren(...nodes);
  const gone = new Set([...kept.values()].flat().map(([, element]) => element));
  return [...marks, ...markRemoved(prose, own, gone)];
}

/**
 * Puts the drafted text into the place of the saved one, its new and removed blocks marked. Undefined where the page has
 * no place that holds the saved text, or draws it in a way of its own (components, notes).
 */
export function showBody(
  { root, language, before, after }: BodyAsked,
  markdown: Markdown,
): ShownBody | undefined {
  const saved = markdown.split(before).filter(isDrawn);
  const [first] = saved;
  if (!first) return undefined;
  const draw = (blocks: Block[]) => drawBlocks(root.ownerDocument, blocks, markdown, language);
  const opening = textOf(draw([first]));
  const prose = [...root.querySelectorAll(".prose")].find(
    ({ children }) => children.length === saved.length && children[0] && textOf([children[0]]) === opening,
  );
  if (!prose) return undefined;
  const kept = [...prose.childNodes];
  const marks = showBlocks(prose, { saved, draft: markdown.split(after).filter(isDrawn) }, draw);
  return {
    marks,
    undo: () => {
      prose.replaceChildren(...kept);
    },
  };
}
