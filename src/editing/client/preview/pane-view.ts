import type { Leaf } from "./leaves.ts";
import type { PageFrame } from "./page-frame.ts";
import type { PreviewSettings } from "./settings.ts";

const LONGEST = 240;

/** Creates an element with texts and elements inside; a text is never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...inside);
  return element;
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

function toRow(document: Document, { label, before, after }: Leaf, removed: string): HTMLElement {
  const value = after
    ? [shorten(after.said)]
    : [`${removed}: `, make(document, "del", "", shorten(before?.said ?? ""))];
  return make(document, "div", "", make(document, "dt", "", label), make(document, "dd", "", ...value));
}

/** Fields with their values under a heading, in a region that can be scrolled by keyboard. */
export function makeList(
  document: Document,
  { id, title, removed }: { id: string; title: string; removed: string },
  leaves: readonly Leaf[],
): HTMLElement {
  const heading = make(document, "h2", "", title);
  heading.id = id;
  const rows = leaves.map((leaf) => toRow(document, leaf, removed));
  const section = make(document, "section", id, heading, make(document, "dl", "", ...rows));
  section.tabIndex = 0;
  section.setAttribute("aria-labelledby", id);
  return section;
}

/** A button that is on or off. */
export function makeSwitch(document: Document, text: string, isOn: boolean, onPress: () => void) {
  const button = make(document, "button", "", text);
  button.type = "button";
  button.setAttribute("aria-pressed", String(isOn));
  button.addEventListener("click", onPress);
  return button;
}

/** The parts of the pane that stay: a bar with its status, what is listed, and the frame. */
export type PaneView = { bar: HTMLElement; status: HTMLElement; list: HTMLElement; stage: HTMLElement };

/** Draws the empty pane into the document of the program's frame, in the language of the editor. */
export function makeView(
  document: Document,
  root: HTMLElement,
  { language, texts }: PreviewSettings,
  frame: PageFrame,
): PaneView {
  document.documentElement.lang = language;
  document.title = texts.title;
  const bar = make(document, "div", "bar");
  const status = make(document, "p", "status");
  const list = make(document, "div", "list");
  const stage = make(document, "div", "stage", frame.element);
  const head = make(document, "header", "", make(document, "h1", "", texts.title), bar);
  root.replaceChildren(make(document, "main", "pane", head, status, list, stage));
  return { bar, status, list, stage };
}
