import type { Language } from "#src/core/text/language.ts";
import { setTextOf } from "#src/core/text/typography.ts";
import { findPlaces, type Found, type Page } from "./find-places.ts";
import { isChanged, type Leaf } from "./leaves.ts";
import { indexPage, type Place } from "./page-index.ts";
import { undoAll, type Undo } from "./undo.ts";

/** The class of what a draft puts into a page, or strikes out. */
export const MARK = "draft-change";

/** What became of the changes of a draft: their marks in the page by paths of fields, and those that it cannot show. */
export type Shown = { marks: { path: string; mark: Element }[]; listed: Leaf[]; undo: Undo };

/** What a page in `language` is asked to show. `isOnPage` says whether a value can be on it at all. */
export type Asked = {
  root: Element;
  language: Language;
  leaves: readonly Leaf[];
  naming: string;
  isOnPage: (leaf: Leaf) => boolean;
};

/** A term that began its line with a capital letter does so still. */
const likeBefore = (text: string, before: string): string => {
  const first = before.trim().charAt(0);
  const isCapital = first !== first.toLocaleLowerCase();
  return isCapital ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
};

/** The mark of a change: `ins` with the new text, or `del` with the old one where there is none. Text is never markup. */
function makeMark(document: Document, text: string | undefined, before: string): HTMLElement {
  const mark = document.createElement(text === undefined ? "del" : "ins");
  mark.className = MARK;
  mark.textContent = text ?? before;
  return mark;
}

function markWhole(element: Element, mark: HTMLElement): Undo {
  const kept = [...element.childNodes];
  const drawings = kept.filter((node) => node.nodeName.toLowerCase() === "svg");
  element.replaceChildren(...drawings, mark);
  return () => {
    element.replaceChildren(...kept);
  };
}

function markPart({ node, start, end }: NonNullable<Place["part"]>, mark: HTMLElement): Undo {
  const text = node.data;
  const rest = node.ownerDocument.createTextNode(text.slice(end));
  node.data = text.slice(0, start);
  node.after(mark, rest);
  return () => {
    mark.remove();
    rest.remove();
    node.data = text;
  };
}

type SetText = (text: string) => string;
type Marking = { path: string; place: Place; text: string | undefined; isTerm: boolean };

const toMarkings = ({ path, before, after }: Leaf, { places, notation }: Found): Marking[] =>
  places.map((place) => ({
    path,
    place,
    text: after && (after.shown[notation] ?? after.said),
    isTerm: before?.isTerm ?? false,
  }));

function applyMarking({ path, place: { element, part }, text, isTerm }: Marking, setText: SetText) {
  const before = part ? part.node.data.slice(part.start, part.end) : element.textContent.trim();
  const written = text !== undefined && isTerm ? likeBefore(text, before) : text;
  const mark = makeMark(element.ownerDocument, written && setText(written), before);
  return { path, mark, undo: part ? markPart(part, mark) : markWhole(element, mark) };
}

/** Later parts of one text come first, so that the places of earlier ones stay what they are. */
const fromTheEnd = ({ place: one }: Marking, { place: other }: Marking): number =>
  one.part && other.part?.node === one.part.node ? other.part.start - one.part.start : 0;

/**
 * Puts the changes of a draft into the page of its entry, each marked, in the place of the saved value. Those without
 * a certain place are given back as `listed`; `undo` makes the page what it was.
 */
export function showChanges({ root, language, leaves, naming, isOnPage }: Asked): Shown {
  const changed = leaves.filter(isChanged);
  if (changed.length === 0) return { marks: [], listed: [], undo: () => undefined };
  const page: Page = { root, index: indexPage(root), leaves: leaves.filter(isOnPage), naming };
  const found = changed.map((leaf) => ({ leaf, found: isOnPage(leaf) ? findPlaces(leaf, page) : undefined }));
  const markings = found.flatMap(({ leaf, found: where }) => (where ? toMarkings(leaf, where) : []));
  const setText = setTextOf(language);
  const marked = markings.toSorted(fromTheEnd).map((marking) => applyMarking(marking, setText));
  return {
    marks: marked,
    listed: found.filter(({ found: where }) => !where).map(({ leaf }) => leaf),
    undo: undoAll(marked.map(({ undo }) => undo)),
  };
}
