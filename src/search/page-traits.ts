/** What the order of results depends on beside words: what a page tells of has ended, it tells how, it tells what a word means. */
export type PageTraits = { isEnded: boolean; isGuide: boolean; isDefinition: boolean };

/**
 * A file of the index: its language, the stems by which each kind of page is asked for, and two letters for each page: its
 * kind and its traits.
 */
export type TraitsFile = { language: string; kinds: string[][]; pages: string };

const FIRST = 48;
const toLetter = (value: number) => String.fromCharCode(FIRST + value);
const fromLetter = (text: string, at: number) => text.charCodeAt(at) - FIRST;

/** Writes kinds and traits of pages, in the order of their numbers; `stemsOf` gives the stems that ask for a kind. */
export function writeTraits(
  pages: readonly (PageTraits & { kind: string })[],
  { language, stemsOf }: { language: string; stemsOf: (kind: string) => string[] },
): TraitsFile {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted();
  const letters = pages.map(
    ({ kind, isEnded, isGuide, isDefinition }) =>
      toLetter(kinds.indexOf(kind)) +
      toLetter(Number(isEnded) + 2 * Number(isGuide) + 4 * Number(isDefinition)),
  );
  return {
    language,
    kinds: kinds.map(stemsOf),
    pages: letters.join(""),
  };
}

/** The number of the kind and the traits of the page with this number. */
export function readTraits({ pages }: TraitsFile, page: number): PageTraits & { kind: number } {
  const traits = fromLetter(pages, 2 * page + 1);
  return {
    kind: fromLetter(pages, 2 * page),
    isEnded: (traits & 1) > 0,
    isGuide: (traits & 2) > 0,
    isDefinition: (traits & 4) > 0,
  };
}
