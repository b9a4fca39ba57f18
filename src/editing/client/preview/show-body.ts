import type { Language } from "#src/core/text/language.ts";
import { setTextOf } from "#src/core/text/typography.ts";
import { isComponent, toBlocks, type Block } from "./body-blocks.ts";
import { toPlain } from "./page-index.ts";
import { MARK } from "./show-changes.ts";
import type { Undo } from "./undo.ts";

/** How Markdown is read, and written as HTML that holds no script (the program of the page brings both). */
export type Markdown = {
  split: (text: string) => Block[];
  toHtml: (blocks: Block[]) => string;
};

/** The text of an entry, as saved and as drafted, and the page on which it stands. */
export type BodyAsked = { root: Element; language: Language; before: string; after: string };

/** The marks in the page, and how to take them back. */
export type ShownBody = { marks: Element[]; undo: Undo };

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

/** A run of elements in a page that holds the blocks of a text, one each. */
type Run = { prose: Element; own: Element[]; saved: Block[] };

type Draw = (blocks: Block[]) => Node[];

/** Finds the run by the texts of its first and last block that the portal does not draw in a way of its own. */
function findRun(root: Element, saved: Block[], draw: Draw): Run | undefined {
  const known = [...saved.entries()].filter(([, block]) => !isComponent(block));
  const ends = [known.at(0), known.at(-1)]
    .filter((end) => end !== undefined)
    .map(([index, block]) => ({ index, text: textOf(draw([block])) }));
  if (ends.length === 0) return undefined;
  for (const prose of root.querySelectorAll(".prose")) {
    const children = [...prose.children];
    const start = children.findIndex((_, offset) =>
      ends.every(({ index, text }) => textOf(children.slice(offset + index, offset + index + 1)) === text),
    );
    if (start !== -1 && start + saved.length <= children.length)
      return { prose, own: children.slice(start, start + saved.length), saved };
  }
  return undefined;
}

/** Puts a mark for each block that is gone, unless a new one stands where it stood. */
function markRemoved({ prose, own }: Run, gone: ReadonlySet<Element>, end: Node | null): Element[] {
  return own.flatMap((element, index) => {
    if (!gone.has(element)) return [];
    const next = own.slice(index + 1).find((one) => !gone.has(one)) ?? end;
    const before = next ? next.previousSibling : prose.lastChild;
    if (before?.nodeName.toLowerCase() === "ins") return [];
    const mark = wrap(prose.ownerDocument, "del", [element.cloneNode(true)]);
    prose.insertBefore(mark, next);
    return [mark];
  });
}

/** Keeps the page's own drawing of every block that stays, and draws the new ones. */
function showBlocks(run: Run, draft: readonly Block[], draw: Draw): Element[] {
  const { prose, own, saved } = run;
  const kept = Map.groupBy(own.entries(), ([index]) => saved[index]?.raw.trim() ?? "");
  const marks: Element[] = [];
  const nodes = draft.map((block) => {
    const same = kept.get(block.raw.trim())?.shift()?.[1];
    if (same) return same;
    const mark = wrap(prose.ownerDocument, "ins", draw([block]));
    marks.push(mark);
    return mark;
  });
  const end = own.at(-1)?.nextElementSibling ?? null;
  for (const element of own) element.remove();
  for (const node of nodes) prose.insertBefore(node, end);
  const gone = new Set([...kept.values()].flat().map(([, element]) => element));
  return [...marks, ...markRemoved(run, gone, end)];
}

/**
 * Puts the drafted text into the place of the saved one, its new and removed blocks marked. Undefined where the page has
 * no place that certainly holds the saved text, or where the draft has a new component, which only the portal can draw.
 */
export function showBody(
  { root, language, before, after }: BodyAsked,
  markdown: Markdown,
): ShownBody | undefined {
  const saved = toBlocks(markdown.split(before));
  const draft = toBlocks(markdown.split(after));
  const known = new Set(saved.map(({ raw }) => raw.trim()));
  if (draft.some((block) => isComponent(block) && !known.has(block.raw.trim()))) return undefined;
  const draw: Draw = (blocks) => drawBlocks(root.ownerDocument, blocks, markdown, language);
  const run = findRun(root, saved, draw);
  if (!run) return undefined;
  const { prose } = run;
  const kept = [...prose.childNodes];
  const marks = showBlocks(run, draft, draw);
  return {
    marks,
    undo: () => {
      prose.replaceChildren(...kept);
    },
  };
}
