/** One thing measured: what it is and how much of it; `target` is the amount that was aimed at, in the same unit. */
export type ChartRow = {
  label: string;
  value: number;
  target?: number | undefined;
  href?: string | undefined;
};

/** A bar of the chart: lengths are parts of the chart's width, from 0 to 1. */
export type ChartBar = ChartRow & {
  length: number;
  targetAt: number | undefined;
  /** The part of the whole, from 0 to 1, where the whole is known. */
  portion: number | undefined;
};

/** A chart of horizontal bars that begin at zero. */
export type Chart = { bars: ChartBar[]; hasTargets: boolean; hasPortions: boolean };

/**
 * Bars for the rows, in their order, on one scale from zero to the largest value or target. `total` is the whole
 * that the values are parts of, for example the number of people asked; it is not always their sum.
 * Bars of `isShare` are parts of the whole by their length too: a full bar is the total.
 * @throws RangeError when a value, a target or the total is negative or not a number: such bars would mislead.
 */
export function toChart(rows: readonly ChartRow[], total?: number, isShare = false): Chart {
  const amounts = rows.flatMap(({ value, target }) => [value, target ?? 0]);
  const wrong = [...amounts, total ?? 0].find((amount) => !Number.isFinite(amount) || amount < 0);
  if (wrong !== undefined) throw new RangeError(`a bar cannot show ${wrong}`);
  const longest = Math.max(isShare ? (total ?? 0) : 0, ...amounts);
  const toLength = (amount: number) => (longest === 0 ? 0 : amount / longest);
  return {
    bars: rows.map((row) => ({
      ...row,
      length: toLength(row.value),
      targetAt: row.target === undefined ? undefined : toLength(row.target),
      portion: total ? row.value / total : undefined,
    })),
    hasTargets: rows.some(({ target }) => target !== undefined),
    hasPortions: total !== undefined && total > 0,
  };
}

/** Rows that count how often each label occurs, most frequent first, then by label (`compare`). */
export function countLabels(
  labels: readonly string[],
  compare: (a: string, b: string) => number,
): ChartRow[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, value]) => ({ label, value }))
    .toSorted((a, b) => b.value - a.value || compare(a.label, b.label));
}
