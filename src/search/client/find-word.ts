import { foldText } from "#src/core/text/fold-text.ts";
import { toRoot, toStem } from "#src/search/stem.ts";
import type { Hit } from "./combine-hits.ts";
import type { Filters, Pagefind } from "./pagefind.ts";

/** How many answers are remembered: those to the words of a query in the forms in which it was typed. */
const REMEMBERED = 30;

/** A word that so few pages have is sought in words that share its root as well, which count for less. */
const FEW = 3;
const RELATED = 0.5;
/** Many words begin with one of so few letters: `utw` with `utworzyć`. */
const SHORT = 3;
/** Of Roman numbers one begins with another, and no form of a word is meant. */
const ROMAN_NUMBER = /^(?=[ivx]{2})x{0,3}(?:i[xv]|v?i{0,3})$/i;
/** Where no page has a word, Pagefind takes pages with the longest beginning of it, which of a number means nothing. */
const LONG_NUMBER = /^\d{5,14}$/;

/** Numbers of KRS have ten digits; people leave out the zeros that they begin with. */
const KRS_DIGITS = 10;

/** The pages with a number as it is written, or with one of KRS that it is without its zeros. */
async function findNumber(pagefind: Pagefind, digits: string, filters: Filters): Promise<Hit[]> {
  const hits = await pagefind.search(`"${digits}"`, filters);
  if (hits.length > 0 || digits.length >= KRS_DIGITS) return hits;
  return pagefind.search(`"${digits.padStart(KRS_DIGITS, "0")}"`, filters);
}

/** The pages with words that begin so; of what is short, longer words count for less where it is a word of its own. */
async function findBeginning(pagefind: Pagefind, stem: string, filters: Filters): Promise<Hit[]> {
  const hits = await pagefind.search(stem, filters);
  if (stem.length > SHORT || !/^[a-z]+$/.test(stem)) return hits;
  const own = await pagefind.search(`"${stem}"`, filters);
  const whole = new Set(own.map(({ page }) => page));
  return hits.map((hit) =>
    own.length === 0 || whole.has(hit.page) ? hit : { ...hit, score: hit.score * RELATED },
  );
}

/**
 * The pages with a word in any form, and with a long number only as it is written. Pagefind knows the forms of English
 * words but not of Polish ones, which are sought by their stems and, where few pages have them, by the roots of related
 * words.
 */
export async function findWord(
  pagefind: Pagefind,
  word: string,
  language: string,
  filters: Filters,
): Promise<Hit[]> {
  if (LONG_NUMBER.test(word)) return findNumber(pagefind, word, filters);
  if (language !== "pl") return pagefind.search(foldText(word), filters);
  if (ROMAN_NUMBER.test(word)) return pagefind.search(`"${foldText(word)}"`, filters);
  const stem = toStem(word);
  const hits = await findBeginning(pagefind, stem, filters);
  const root = hits.length < FEW ? toRoot(stem) : undefined;
  if (root === undefined) return hits;
  const [best, known] = [
    Math.max(1, ...hits.map(({ score }) => score)),
    new Set(hits.map(({ page }) => page)),
  ];
  const related = (await pagefind.search(root, filters)).filter(({ page }) => !known.has(page));
  const most = Math.max(1, ...related.map(({ score }) => score));
  return [...hits, ...related.map(({ page, score }) => ({ page, score: (score / most) * best * RELATED }))];
}

/** Finds words as `findWord` does; the answers to the words that were asked for last are remembered. */
export function toWordFinder(pagefind: Pagefind): (...asked: [string, string, Filters]) => Promise<Hit[]> {
  const known = new Map<string, Promise<Hit[]>>();
  return (word, language, filters) => {
    const key = JSON.stringify([word, filters]);
    const hits = known.get(key) ?? findWord(pagefind, word, language, filters);
    known.delete(key);
    known.set(key, hits);
    hits.catch(() => known.delete(key));
    const [oldest] = known.size > REMEMBERED ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return hits;
  };
}
