import type { DraftBlock } from "./draft.ts";

/** A block of the draft with its counterpart; one of them is missing when it was removed or added. */
export type AlikePair = { before: DraftBlock | undefined; after: DraftBlock | undefined };

/** Blocks that share a smaller part of their words are not shown as one changed block. */
const LEAST = 0.4;

/**
 * Pairs removed blocks with added ones so that both keep their order and the pairs share as many words as possible
 * (alignment by dynamic programming). Unpaired blocks come between the pairs, removed before added.
 */
export function pairAlike(removed: readonly DraftBlock[], added: readonly DraftBlock[]): AlikePair[] {
  const scores = removed.map((before) => added.map((after) => measureAlike(before, after)));
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = removed.length - 1; row >= 0; row -= 1)
    for (let column = added.length - 1; column >= 0; column -= 1)
      (best[row] as number[])[column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        (scores[row]?.[column] ?? 0) + at(row + 1, column + 1),
      );
  const pairs: AlikePair[] = [];
  let [row, column] = [0, 0];
  while (row < removed.length || column < added.length) {
    const score = scores[row]?.[column] ?? 0;
    const before = removed[row];
    const after = added[column];
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      pairs.push({ before, after });
      row += 1;
      column += 1;
    } else if (before && (after === undefined || at(row, column) === at(row + 1, column))) {
      pairs.push({ before, after: undefined });
      row += 1;
    } else {
      pairs.push({ before: undefined, after });
      column += 1;
    }
  }
  return pairs;
}

/** The share of words that two blocks have in common (Dice); 0 when it is too small or their kinds differ. */
function measureAlike(before: DraftBlock, after: DraftBlock): number {
  if (before.kind !== after.kind) return 0;
  const [one, other] = [listWords(before.text), listWords(after.text)];
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  const score = (2 * shared) / Math.max(one.length + other.length, 1);
  return score < LEAST ? 0 : score;
}

const listWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
