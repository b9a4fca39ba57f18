/** An interval of counts that has one colour on the map; `to` is included. */
export type Step = { from: number; to: number };

const STEPS = 4;

/**
 * At most four intervals from one to the largest count, each wider than the one before by about the same factor, so
 * that a city with most of the entities does not leave the rest of the map in one colour.
 */
export function toSteps(counts: readonly number[]): Step[] {
  const most = Math.max(0, ...counts);
  const ends = Array.from({ length: STEPS }, (_, index) => Math.round(most ** ((index + 1) / STEPS)));
  return [...new Set(ends)]
    .filter((end) => end > 0)
    .map((to, index, all) => ({ from: (all[index - 1] ?? 0) + 1, to }));
}

/** The number of the interval that holds a count, 0 for none. */
export const findStep = (count: number, steps: readonly Step[]): number =>
  steps.findIndex(({ from, to }) => count >= from && count <= to) + 1;
