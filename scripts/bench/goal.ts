/** A goal and what was measured for it; `value` is NaN where nothing could be measured. */
export type Goal = { goal: string; of: string; value: number; limit: number; unit: string; isMet: boolean };

const round = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));

/** The greatest of the values, NaN of none. */
export const greatest = (values: readonly number[]): number =>
  values.length > 0 ? Math.max(...values) : NaN;

/** The middle one of the values, of an even number the greater of the two; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A goal that is met up to the limit. */
export const atMost = (goal: string, of: string, measured: number, limit: number, unit: string): Goal => ({
  goal,
  of,
  value: round(measured),
  limit: round(limit),
  unit,
  isMet: measured <= limit,
});

/** A goal that is met from the limit up. */
export const atLeast = (goal: string, of: string, value: number, limit: number): Goal => ({
  goal,
  of,
  value,
  limit,
  unit: "points",
  isMet: value >= limit,
});
