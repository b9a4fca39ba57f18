import { editHtml } from "#src/core/html/edit-html.ts";

/** Elements whose content a visitor does not see as text. */
const HIDDEN = new Set(["script", "style", "svg", "template"]);
const NAMES = ["data-names", "data-town"];
const FOLDED = new Set([...NAMES, "data-terms", "data-topics"]);
/** Words of four letters and more that are not the name of an entity (`&quot;`). */
const LETTERS = /(?<![&\p{L}])\p{L}{4,}/gu;

const foldStroke = (text: string) => text.replaceAll("ł", "l").replaceAll("Ł", "L");
const escapeQuotes = (text: string) => text.replaceAll('"', "&quot;");

/** Whether a page belongs in the search index at all. */
export const isSearchable = (html: string): boolean => html.includes("data-pagefind-body");

/** A page for the search: the HTML that is indexed, and its texts and names, from which words are counted. */
export type SearchPage = { html: string; text: string; names: string };

/**
 * Prepares a page for the search. Pagefind folds `ó` to `o` but keeps `ł`, which has no Unicode decomposition, so
 * here and in queries `ł` becomes `l` in texts and search words. Filters stay unchanged, and the original heading is
 * kept as `name`, because results show it.
 */
export function toSearchPage(page: string): SearchPage {
  const [texts, names] = [[] as string[], [] as string[]];
  const heading = { offset: 0, text: "", isOpen: false };
  let hidden = 0;
  const folded = editHtml(page, {
    open(element, offset) {
      if (HIDDEN.has(element)) hidden += 1;
      if (element === "h1" && heading.offset === 0) Object.assign(heading, { offset, isOpen: true });
    },
    close(element) {
      if (HIDDEN.has(element)) hidden -= 1;
      if (element === "h1") heading.isOpen = false;
    },
    text(text) {
      if (heading.isOpen) heading.text += text;
      if (hidden === 0) texts.push(text);
      return foldStroke(text);
    },
    attribute(name, value) {
      if (!FOLDED.has(name)) return value;
      if (name === "data-terms") texts.push(value);
      if (NAMES.includes(name)) names.push(value);
      return foldStroke(value);
    },
  });
  return {
    html: heading.offset === 0 ? folded : nameHeading(folded, heading.offset, heading.text),
    text: texts.join(" "),
    names: [heading.text, ...names].join(" "),
  };
}

const nameHeading = (page: string, offset: number, name: string) =>
  `${page.slice(0, offset)} data-name="${escapeQuotes(name.trim())}" data-pagefind-meta="name[data-name]"` +
  page.slice(offset);

/** How many pages use a word anywhere, and how many in a name. */
type WordCounts = { pages: Map<string, number>; names: Map<string, number> };

/** Collects the words of searchable pages one page after another. */
export const createWordCounts = (): WordCounts => ({ pages: new Map(), names: new Map() });

/** Adds the words of one page, in lower case. Words of fewer than four letters are too short to be corrected. */
export function countWords({ text, names }: SearchPage, counts: WordCounts): void {
  const add = (written: string, to: Map<string, number>) =>
    new Set(written.toLocaleLowerCase("pl").match(LETTERS)).forEach((word) =>
      to.set(word, (to.get(word) ?? 0) + 1),
    );
  add(text, counts.pages);
  add(names, counts.names);
}

/** Words that a misspelt one may stand for: those of names first, then by the number of pages that use them. */
export function listWords({ pages, names }: WordCounts): string[] {
  const weights = new Map(pages);
  const most = [...pages.values()].reduce((a, b) => Math.max(a, b), 1);
  for (const [word, count] of names) weights.set(word, (weights.get(word) ?? 0) + count * most);
  return [...weights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
