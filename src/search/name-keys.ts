import { asksForFact, listQueryWords } from "./query-words.ts";
import { toStem } from "./stem.ts";

/** Pages by the key of a name that is theirs: their numbers in the index. */
export type NamedPages = Record<string, number[]>;

/** About how many names a file of the index lists. */
const NAMES_IN_FILE = 40;

/** Names of more words are hardly ever asked for in full. */
const LONGEST_NAME = 4;

/** What stands for a whole name, whatever the forms of its words; undefined for long names. */
export function toNameKey(name: string): string | undefined {
  const stems = listQueryWords(name).map(toStem);
  const isKept =
    stems.length > 0 && stems.length <= LONGEST_NAME && stems.every((stem) => /^[a-z0-9]+$/.test(stem));
  return isKept ? stems.join(" ") : undefined;
}

/** What stands for the name that the words of a query are, whatever fact they ask for besides. */
export const toAskedName = (words: readonly string[]): string | undefined =>
  toNameKey(words.filter((word) => words.length === 1 || !asksForFact(word)).join(" "));

/** The number of the file, of so many, that lists the pages of a name. */
export const toNameFile = (key: string, files: number): number =>
  [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % files, 0);

/** Names within a name, in Polish and English quotation marks. */
const listQuoted = (name: string) => [...name.matchAll(/[„“]([^„“”]+)”/g)].map(([, quoted = ""]) => quoted);

/**
 * The keys of the whole names of a page, and of names within them: who writes `działaj lokalnie` means
 * `„Działaj Lokalnie” w Zakolu Dolnej Wisły`.
 */
export const listNameKeys = (names: readonly string[]): string[] => {
  const keys = [...names, ...names.flatMap(listQuoted)].map(toNameKey);
  return [...new Set(keys.filter((key) => key !== undefined))];
};

/** Groups pages, given by their keys in the order of their numbers, for the files of the index. */
export function groupNames(pages: readonly (readonly string[])[]): NamedPages[] {
  const known = new Set(pages.flat()).size;
  const files = Array.from({ length: Math.max(1, Math.ceil(known / NAMES_IN_FILE)) }, (): NamedPages => ({}));
  for (const [page, keys] of pages.entries())
    for (const key of keys) {
      const file = files[toNameFile(key, files.length)];
      if (file) (file[key] ??= []).push(page);
    }
  return files;
}
