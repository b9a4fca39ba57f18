import { foldText } from "#src/core/text/fold-text.ts";
import { toWordFile, WORD_FILES } from "#src/search/records.ts";
import type { SearchPage } from "./search-page.ts";

/** How many pages use a word anywhere, and how many in a name. */
export type WordCounts = { pages: Map<string, number>; names: Map<string, number> };

/** Collects the words of searchable pages one page after another. */
export const createWordCounts = (): WordCounts => ({ pages: new Map(), names: new Map() });

/** Adds the words of one page. */
export function countWords({ words }: Pick<SearchPage, "words">, counts: WordCounts): void {
  const add = (list: string, to: Map<string, number>) => {
    if (list !== "") for (const word of list.split(" ")) to.set(word, (to.get(word) ?? 0) + 1);
  };
  add(words.all, counts.pages);
  add(words.names, counts.names);
}

/** Words that a misspelt one may stand for: those of names first, then by the number of pages that use them. */
export function listWords({ pages, names }: WordCounts): string[] {
  const weights = new Map(pages);
  const most = [...pages.values()].reduce((a, b) => Math.max(a, b), 1);
  for (const [word, count] of names) weights.set(word, (weights.get(word) ?? 0) + count * most);
  return [...weights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** The words in folded letters for each of the files in which browsers look whether a word exists. */
export function groupWords(words: readonly string[]): string[][] {
  const groups = Map.groupBy([...new Set(words.map(foldText))].toSorted(), toWordFile);
  return Array.from({ length: WORD_FILES }, (_, file) => groups.get(file) ?? []);
}
