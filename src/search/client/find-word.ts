import { foldText } from "#src/core/text/fold-text.ts";
import { toRoot, toStem } from "#src/search/stem.ts";
import type { Hit } from "./combine-hits.ts";
import { toHits, type Filters, type Pagefind } from "./pagefind.ts";

/** A word that so few pages have is sought in words that share its root as well, which count for less. */
const FEW = 3;
const RELATED = 0.5;

/**
 * The pages with a word in any form. Pagefind knows the forms of English words but not of Polish ones, which are sought by
 * their stems and, where few pages have them, by the roots of related words.
 */
export async function findWord(
  pagefind: Pagefind,
  word: string,
  language: string,
  filters: Filters,
): Promise<Hit[]> {
  if (language !== "pl") return toHits(pagefind, foldText(word), filters);
  const stem = toStem(word);
  const hits = await toHits(pagefind, stem, filters);
  const root = hits.length < FEW ? toRoot(stem) : undefined;
  if (root === undefined) return hits;
  const [best, known] = [
    Math.max(1, ...hits.map(({ score }) => score)),
    new Set(hits.map(({ page }) => page)),
  ];
  const related = (await toHits(pagefind, root, filters)).filter(({ page }) => !known.has(page));
  const most = Math.max(1, ...related.map(({ score }) => score));
  return [...hits, ...related.map(({ page, score }) => ({ page, score: (score / most) * best * RELATED }))];
}
