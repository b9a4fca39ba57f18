const HIDDEN = /<(script|style|svg|template)\b[\s\S]*?<\/\1>/g;
const LETTERS = /\p{L}{4,}/gu;

const foldStroke = (text: string) => text.replaceAll("ł", "l").replaceAll("Ł", "L");
const escapeQuotes = (text: string) => text.replaceAll('"', "&quot;");
const readText = (html: string) => html.replaceAll(/<[^>]*>/g, "").trim();
const readAttribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1]).join(" ");

/** Whether a page belongs in the search index at all. */
export const isSearchable = (html: string): boolean => html.includes("data-pagefind-body");

/**
 * A page as the index gets it. Pagefind folds `ó` to `o` but keeps `ł`, which has no Unicode decomposition, so
 * `ł` becomes `l` in texts and search words here and in queries; filters stay as they are, and the heading as it
 * is written goes along as `name`, because results show it.
 */
export const toIndexedHtml = (html: string): string =>
  html
    .replace(
      /<h1\b([^>]*)>([\s\S]*?)<\/h1>/,
      (_whole, attributes: string, name: string) =>
        `<h1${attributes} data-name="${escapeQuotes(readText(name))}" data-pagefind-meta="name[data-name]">${name}</h1>`,
    )
    .replaceAll(/>[^<]+/g, foldStroke)
    .replaceAll(/ data-(?:terms|names|topics|town)="[^"]*"/g, foldStroke);

/** How many pages use a word anywhere, and how many in a name. */
type WordCounts = { pages: Map<string, number>; names: Map<string, number> };

/** Collects the words of searchable pages one page after another. */
export const createWordCounts = (): WordCounts => ({ pages: new Map(), names: new Map() });

/** Adds the words of one page, in lower case. Words of fewer than four letters are too short to be corrected. */
export function countWords(html: string, counts: WordCounts): void {
  const shown = html.replaceAll(HIDDEN, " ");
  const name = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(shown)?.[1] ?? "";
  const names = `${readText(name)} ${readAttribute(shown, "data-names")} ${readAttribute(shown, "data-town")}`;
  const text = `${shown.replaceAll(/<[^>]*>/g, " ")} ${readAttribute(shown, "data-terms")}`;
  const add = (written: string, to: Map<string, number>) =>
    new Set(written.toLocaleLowerCase("pl").match(LETTERS)).forEach((word) =>
      to.set(word, (to.get(word) ?? 0) + 1),
    );
  add(text, counts.pages);
  add(names, counts.names);
}

/** The counted words that a misspelt one may stand for: those of names first, then by how many pages use them. */
export function listWords({ pages, names }: WordCounts): string[] {
  const weights = new Map(pages);
  const most = [...pages.values()].reduce((a, b) => Math.max(a, b), 1);
  for (const [word, count] of names) weights.set(word, (weights.get(word) ?? 0) + count * most);
  return [...weights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
