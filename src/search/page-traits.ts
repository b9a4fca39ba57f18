import { editions, type Edition } from "./editions.ts";

/** What the order of results depends on beside words: what a page tells of has ended, it tells how, it tells what a word means, it is one of several editions. */
export type PageTraits = { isEnded: boolean; isGuide: boolean; isDefinition: boolean; edition: Edition };

/** A kind of pages: its name, and the stems by which it is asked for. */
type Kind = { label: string; stems: string[] };

/** A file of the index: its language, the kinds of pages, and two letters for each page: its kind and its traits. */
export type TraitsFile = { language: string; kinds: Kind[]; pages: string };

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
    ({ kind, isEnded, isGuide, isDefinition, edition }) =>
      toLetter(kinds.indexOf(kind)) +
      toLetter(
        Number(isEnded) + 2 * Number(isGuide) + 4 * Number(isDefinition) + 8 * editions.indexOf(edition),
      ),
  );
  return {
    language,
    kinds: kinds.map((label) => ({ label, stems: stemsOf(label) })),
    pages: letters.join(""),
  };
}

/** Kind and traits of the page with this number. */
export function readTraits({ kinds, pages }: TraitsFile, page: number): PageTraits & { kind: string } {
  const traits = fromLetter(pages, 2 * page + 1);
  return {
    kind: kinds[fromLetter(pages, 2 * page)]?.label ?? "",
    isEnded: (traits & 1) > 0,
    isGuide: (traits & 2) > 0,
    isDefinition: (traits & 4) > 0,
    edition: editions[traits >> 3] ?? "none",
  };
}

/** The letters of pages with some of them marked as ended. */
export function markEnded(pages: string, ended: readonly number[]): string {
  if (ended.length === 0) return pages;
  const letters = [...pages];
  for (const page of ended) {
    const at = 2 * page + 1;
    letters[at] = toLetter(fromLetter(pages, at) | 1);
  }
  return letters.join("");
}
