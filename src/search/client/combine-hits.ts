/** A page that Pagefind finds for one word: its number and how well it fits (above 0, comparable within one answer). */
export type Hit = { page: number; score: number };

/** What the index says of a page beside its words; each number multiplies its score. */
export type PageWeight = (page: number) => number;

/**
 * What is known of a word beside the pages that have it: what share of its weight it tells, which pages are what it asks
 * for even if they lack it, and which are not what is asked for without it.
 */
export type AskedWord = {
  share: number;
  isMet: (page: number) => boolean;
  isNeeded?: (page: number) => boolean;
};

/** Pages with enough of the words, best first, and the numbers of the words that the best one lacks. */
export type Combined = { pages: number[]; missing: number[] };

/** Pages with less of the words' weight than this share of the best page's are no answer. */
const ENOUGH = 0.45;
/** So many pages are an answer if they have as little as this. */
const [FEW_PAGES, LITTLE] = [10, 0.2];
/** What a page gets for having a word at all; the rest depends on where it has it. */
const PRESENCE = 0.1;
/** About what Pagefind gives a rare word of a text, and a word of a summary. */
const [TEXT_SCORE, SUMMARY_SCORE] = [8, 18];
/** How quickly pages fall behind that lack some of the words. */
const STRICTNESS = 2;
/** Pages without a word that they need. */
const UNMET = 0.5;

/**
 * How much a word tells (inverse document frequency): rare words lead to what is meant, common ones hardly, and those that
 * stand in texts alone less than their rarity says.
 */
function weigh(hits: readonly Hit[], pageCount: number): number {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  const rarity = hits.length === 0 ? 0 : Math.log(1 + pageCount / hits.length) ** 0.7;
  return rarity * Math.sqrt(Math.min(1, best / TEXT_SCORE));
}

type Found = { covered: number; score: number; words: Set<number> };

/** Counts the words that a page is the answer to without having them. */
function meetWords(
  page: number,
  entry: Found,
  weights: readonly number[],
  asked: readonly AskedWord[],
): void {
  for (const [word, own] of weights.entries())
    if (!entry.words.has(word) && asked[word]?.isMet(page)) {
      entry.covered += own;
      entry.score += own * PRESENCE;
      entry.words.add(word);
    }
}

/**
 * Joins the answers to single words: all words are wanted, none is required. A word that no page has counts for
 * nothing; pages are ordered by how much of the rest they have and where.
 */
export function combineHits(
  answers: readonly (readonly Hit[])[],
  pageCount: number,
  weight: PageWeight,
  asked: readonly AskedWord[] = [],
): Combined {
  const weights = answers.map((hits, word) => weigh(hits, pageCount) * (asked[word]?.share ?? 1));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const found = new Map<number, Found>();
  for (const [word, hits] of answers.entries()) {
    const own = weights[word] ?? 0;
    const best = hits.reduce((most, { score }) => Math.max(most, score), SUMMARY_SCORE);
    for (const { page, score } of hits) {
      const entry = found.get(page) ?? { covered: 0, score: 0, words: new Set() };
      entry.covered += own;
      entry.score += own * (PRESENCE + (1 - PRESENCE) * (score / best));
      entry.words.add(word);
      found.set(page, entry);
    }
  }
  for (const [page, entry] of found) meetWords(page, entry, weights, asked);
  const most = Math.max(0, ...[...found.values()].map(({ covered }) => covered));
  const lacks = (page: number, { words }: Found) =>
    asked.some(({ isNeeded }, word) => !words.has(word) && isNeeded?.(page));
  const rank = (page: number, entry: Found) =>
    entry.score * (entry.covered / total) ** STRICTNESS * weight(page) * (lacks(page, entry) ? UNMET : 1);
  const ranked = [...found]
    .filter(([, { covered }]) => covered >= most * LITTLE)
    .map(([page, entry]) => ({ page, entry, rank: rank(page, entry) }))
    .toSorted((a, b) => b.rank - a.rank || a.page - b.page)
    .filter(({ entry }, at) => at < FEW_PAGES || entry.covered >= most * ENOUGH);
  const first = ranked[0]?.entry.words;
  return {
    pages: ranked.map(({ page }) => page),
    missing: first
      ? [...answers.keys()].filter((word) => !first.has(word) && (asked[word]?.share ?? 1) === 1)
      : [],
  };
}
