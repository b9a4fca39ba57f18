import { distance } from "fastest-levenshtein";
import { toWordFile } from "./records.ts";
import { toBase, toStem } from "./stem.ts";
import { foldText } from "#src/core/text/fold-text.ts";

/** A word of the portal's pages, as it is written and in folded letters. */
export type LexiconWord = { word: string; folded: string };

/**
 * What to search for a visitor's words: the `words` for the index, the `corrected` query when one was misspelt, and
 * the words `omitted` because no page has them or anything similar.
 */
export type Question = { words: string[]; corrected: string | undefined; omitted: string[] };

/** Prepares the words of the portal's pages, most significant first, for comparison. */
export const toLexicon = (words: readonly string[]): LexiconWord[] =>
  words.map((word) => ({ word, folded: foldText(word) }));

const SHORTEST = 4;
/** A likeness of stems alone counts for less than one of whole words. */
const STEM_PENALTY = 0.5;
const errorsAllowed = (letters: number) => (letters < 6 ? 1 : 2);

/**
 * The word that a misspelt one stands for: the nearest by edit distance of the words or their stems, with one error
 * in short words and two from six letters on, and the most significant of equally near ones. Undefined when none is
 * near.
 */
export function findSimilarWord(written: string, lexicon: readonly LexiconWord[]): string | undefined {
  const folded = foldText(written);
  const stem = toStem(written);
  let best: { word: string; errors: number } | undefined;
  for (const entry of lexicon) {
    if (Math.abs(entry.folded.length - folded.length) > 2) continue;
    const errors = Math.min(
      distance(folded, entry.folded),
      distance(stem, toStem(entry.word)) + STEM_PENALTY,
    );
    if (errors <= errorsAllowed(folded.length) && errors < (best?.errors ?? Infinity))
      best = { word: entry.word, errors };
  }
  return best?.word;
}

const isComparable = (written: string) => written.length >= SHORTEST && /^\p{L}+$/u.test(written);

/** The part of a word by which it is known: forms of English verbs are those of their verb, diminutives what they are made of. */
const toKnownPart = (written: string) => toBase(toStem(written)).replace(/(?<=[a-z]{4})(?:ing|ed)$/, "");

const isKnown = (written: string, lexicon: readonly LexiconWord[]) => {
  if (!isComparable(written)) return true;
  const stem = toKnownPart(written);
  return lexicon.some(({ folded }) => folded.startsWith(stem));
};

/**
 * Whether the portal's pages have all the words, as far as can be told: `load` gives the folded words in a file of the
 * index, or undefined when it cannot be loaded. Of a large lexicon that takes a few words instead of all.
 */
export async function hasAllWords(
  written: readonly string[],
  load: (file: number) => Promise<readonly string[] | undefined>,
): Promise<boolean> {
  const found = await Promise.all(
    written.filter(isComparable).map(async (word) => {
      const stem = toKnownPart(word);
      const file = toWordFile(stem);
      const words = file === undefined ? undefined : await load(file);
      return words?.some((folded) => folded.startsWith(stem)) ?? true;
    }),
  );
  return found.every(Boolean);
}

/**
 * Compares the words of a query with those of the portal's pages. Numbers, short words and compounds are left
 * alone; without a lexicon, everything is. `words` is empty when the portal knows none of them.
 */
export function toQuestion(written: readonly string[], lexicon: readonly LexiconWord[]): Question {
  const checked = written.map((word) => ({
    word,
    found: lexicon.length === 0 || isKnown(word, lexicon) ? word : findSimilarWord(word, lexicon),
  }));
  const words = checked.flatMap(({ found }) => found ?? []);
  return {
    words,
    corrected: checked.some(({ word, found }) => found !== undefined && found !== word)
      ? words.join(" ")
      : undefined,
    omitted:
      words.length > 0 ? checked.filter(({ found }) => found === undefined).map(({ word }) => word) : [],
  };
}
