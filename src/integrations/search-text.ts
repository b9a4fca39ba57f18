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

/**
 * The words of searchable pages that a misspelt one may stand for, in lower case: those of names first, then by
 * how many pages use them. Words of fewer than four letters are too short to be corrected.
 */
export function listWords(pages: readonly string[]): string[] {
  const weights = new Map<string, number>();
  for (const html of pages) {
    const shown = html.replaceAll(HIDDEN, " ");
    const name = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(shown)?.[1] ?? "";
    const names = `${readText(name)} ${readAttribute(shown, "data-names")} ${readAttribute(shown, "data-town")}`;
    const text = `${shown.replaceAll(/<[^>]*>/g, " ")} ${readAttribute(shown, "data-terms")}`;
    const wordsOf = (written: string) => new Set(written.toLocaleLowerCase("pl").match(LETTERS) ?? []);
    for (const word of wordsOf(text)) weights.set(word, (weights.get(word) ?? 0) + 1);
    for (const word of wordsOf(names)) weights.set(word, (weights.get(word) ?? 0) + pages.length);
  }
  return [...weights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
