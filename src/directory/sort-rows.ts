import type { DirectoryRow } from "./dataset.ts";

/** Orders of the directory; `relevance` is the order in which the search found the rows. */
export const rowOrders = ["relevance", "name", "distance", "freshness"] as const;

/** Name of an order. */
export type RowOrder = (typeof rowOrders)[number];

/** What the orders are made of. */
export type OrderContext = {
  rows: readonly Pick<DirectoryRow, "asOf">[];
  /** Kilometres by row position; without it, `distance` is the order of names. */
  distances?: Float64Array | undefined;
  /** Row position to its place in the search's answer; without it `relevance` is the order of names. */
  ranks?: ReadonlyMap<number, number> | undefined;
};

/** For `toSorted`: numbers that may be infinite, or days (`YYYY-MM-DD`), the smaller first. */
function compareValues<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Sorts row positions. Rows stand in the order of their names, so a position decides between equals:
 * the most recent facts first and those of unknown age last, the nearest first, rows without a place last.
 */
export function sortRows(positions: readonly number[], order: RowOrder, context: OrderContext): number[] {
  const { rows, distances, ranks } = context;
  const compare: Record<RowOrder, (a: number, b: number) => number> = {
    name: () => 0,
    freshness: (a, b) => compareValues(rows[b]?.asOf ?? "", rows[a]?.asOf ?? ""),
    distance: (a, b) => (distances ? compareValues(distances[a] ?? Infinity, distances[b] ?? Infinity) : 0),
    relevance: (a, b) => (ranks ? compareValues(ranks.get(a) ?? Infinity, ranks.get(b) ?? Infinity) : 0),
  };
  return positions.toSorted((a, b) => compare[order](a, b) || a - b);
}
