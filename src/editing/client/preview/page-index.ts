/** Where a text stands: an element of which it is the whole, or a part of a text within one. */
export type Place = { element: Element; part?: { node: Text; start: number; end: number } };

/** The texts of a page. */
export type PageIndex = { wholes: ReadonlyMap<string, readonly Element[]>; texts: readonly Text[] };

/** What is not the page's own text: scripts, drawings, ways to other pages, and links that the portal puts into texts. */
const SKIPPED = "script,style,svg,template,noscript,[hidden],nav,.term";
/** Texts of which a value is never a part by itself: what an author wrote about something. */
const WRITTEN = ".prose,.lead,h1";
const LONGEST = 2000;
const ELEMENT = 1;
const TEXT = 3;

/** A text without the marks of typography, which the portal sets after it has drawn a page. */
export const toPlain = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\u00AD\u200B\u2060]/g, "")
    .replaceAll(/[„”“]/g, '"')
    .replaceAll("’", "'")
    .replaceAll(/[–—]/g, "-")
    .replaceAll("…", "...")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The same text may begin a line with a capital letter, and stand in a sentence with a small one. */
const toKey = (text: string): string => {
  const plain = toPlain(text);
  return plain.charAt(0).toLocaleLowerCase() + plain.slice(1);
};

/** Reads the texts of a page's main part. */
export function indexPage(root: Element): PageIndex {
  const wholes = new Map<string, Element[]>();
  const texts: Text[] = [];
  const visit = (element: Element, isWritten: boolean): string => {
    const inWritten = isWritten || element.matches(WRITTEN);
    const inside = [...element.childNodes].map((node) => {
      if (node.nodeType === TEXT && !inWritten) texts.push(node as Text);
      const isRead = node.nodeType === ELEMENT && !(node as Element).matches(SKIPPED);
      return isRead ? visit(node as Element, inWritten) : "";
    });
    const text = element.textContent;
    const key = text.length > LONGEST ? "" : toKey(text);
    if (key !== "" && !inside.includes(key)) wholes.set(key, [...(wholes.get(key) ?? []), element]);
    return key;
  };
  visit(root, false);
  return { wholes, texts };
}

const classes: Readonly<Record<string, string>> = {
  " ": String.raw`\s+`,
  '"': '["„”“]',
  "'": "['’]",
  "-": "[-–—]",
};

const toPattern = (text: string): RegExp => {
  const parts = [...toPlain(text)].map(
    (letter) => classes[letter] ?? letter.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join("")}(?![\p{L}\p{N}])`, "gu");
};

const findParts = ({ texts }: PageIndex, text: string): Place[] => {
  const pattern = toPattern(text);
  return texts.flatMap((node) =>
    [...node.data.matchAll(pattern)].map(({ index, 0: found }) => ({
      element: node.parentElement as Element,
      part: { node, start: index, end: index + found.length },
    })),
  );
};

/** Whether an element is called what a text says, whatever its typography. */
export const isCalled = (element: Element, text: string): boolean =>
  toKey(element.textContent) === toKey(text);

/** All places of a text: the elements that it fills and, unless it must be the whole, parts of longer texts. */
export function findText(
  index: PageIndex,
  text: string,
  isPlain: boolean,
): { wholes: Place[]; parts: Place[] } {
  const wholes = (index.wholes.get(toKey(text)) ?? []).map((element) => ({ element }));
  const parts = isPlain || toPlain(text) === "" ? [] : findParts(index, text);
  return { wholes, parts: parts.filter(({ element }) => !wholes.some((whole) => whole.element === element)) };
}
