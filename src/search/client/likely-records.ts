import { RECORDS_IN_FILE } from "#src/search/records.ts";
import { ranking } from "./ranking.ts";
import { readItem } from "./read-item.ts";

/** How many files of records are guessed: of nine queries in ten they have the first result. */
const GUESSED = 3;

/** Where a page has a word: how far its number is from that of the page before, and its places in the text and in fields. */
type Posting = [step: number, places: number[], fieldPlaces: number[]];
/** What Pagefind writes of a word in a part of an index. */
type Word = [word: string, pages: Posting[]];

/** Weights of fields in the order in which Pagefind numbers them. */
const weights = Object.entries(ranking.metaWeights)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, weight]) => weight);

/** What it tells of a page that it has a word in fields, whose numbers stand as negative ones before the places in each. */
function weighFields(places: readonly number[]): number {
  const fields = places.filter((place) => place < 0).map((place) => weights[-1 - place] ?? 0);
  return 1 + Math.sqrt(1 + fields.reduce((sum, weight) => sum + weight, 0));
}

/** The pages with words that begin with a stem, and how well each fits. */
function findPages(words: readonly Word[], stem: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const [word, pages] of words.filter(([one]) => one.startsWith(stem))) {
    let page = 0;
    for (const [step, , fieldPlaces] of pages) {
      page += step;
      const fits = (weighFields(fieldPlaces) * stem.length) / word.length;
      found.set(page, Math.max(found.get(page) ?? 0, fits));
    }
  }
  return found;
}

/**
 * The numbers of the files of records that probably have the first results for words with these stems, told from the
 * parts of an index that have them. It is no answer: what is guessed is only loaded earlier.
 */
export function listLikelyRecords(parts: readonly Uint8Array[], stems: readonly string[]): number[] {
  const words = parts.flatMap((part) => (readItem(part) as [Word[]])[0]);
  const scores = new Map<number, number>();
  for (const stem of stems) {
    const found = findPages(words, stem);
    for (const [page, fits] of found)
      scores.set(page, (scores.get(page) ?? 0) + fits / Math.log(2 + found.size));
  }
  const ranked = [...scores].toSorted(([, a], [, b]) => b - a);
  return [...new Set(ranked.map(([page]) => Math.floor(page / RECORDS_IN_FILE)))].slice(0, GUESSED);
}
