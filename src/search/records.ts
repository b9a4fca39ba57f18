/**
 * A page as the files of the search index keep it for results: its address below the portal's, its name, kind, place
 * and summary. Results have the numbers of their records as ids.
 */
export type SearchRecord = [url: string, name: string, kind: string, place: string, summary: string];

/** Number of records in a file: a result costs little, and ten thousand pages take a thousand files. */
export const RECORDS_IN_FILE = 10;

/** The entities of records: `ids[n]` is the entity whose page the record `first + n` is; empty for other pages. */
export type EntityKeys = { first: number; ids: string[] };

/** Number of files that list the words of the pages. */
export const WORD_FILES = 64;
const WORD_START = 3;

/**
 * The number of the file that lists the words which begin like a folded one; undefined when it is too short to tell.
 */
export function toWordFile(folded: string): number | undefined {
  if (folded.length < WORD_START) return undefined;
  return [...folded.slice(0, WORD_START)].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % WORD_FILES,
    0,
  );
}
