import { intersect, toBitSet } from "./bit-set.ts";
import type { DirectoryRow } from "./dataset.ts";
import { countFacets, type FacetIndex, type FacetCounts } from "./facet-counts.ts";
import type { Selection } from "./match-terms.ts";
import { listDistances, listWithin, type Point } from "./near.ts";
import { sortRows, type RowOrder } from "./sort-rows.ts";

/** A visitor's query of the directory. */
export type DirectoryQuery = {
  selection: Selection;
  /** Row position to its place in the search's answer, when words are asked for. */
  ranks?: ReadonlyMap<number, number> | undefined;
  origin?: Point | undefined;
  /** Kilometres around the origin; without it, or without an origin, there is no limit. */
  radius?: number | undefined;
  order: RowOrder;
};

/** The rows that answer, in order, with counts to choose on; distances in kilometres by row position. */
export type FoundRows = { positions: number[]; counts: FacetCounts; distances: Float64Array | undefined };

/** Answers a query: words, radius and facets restrict each other; counts follow all of them. */
export function findRows(
  { rows, index }: { rows: readonly DirectoryRow[]; index: FacetIndex },
  { selection, ranks, origin, radius, order }: DirectoryQuery,
): FoundRows {
  const distances = origin && listDistances(rows, origin);
  const limits = [
    ...(ranks ? [toBitSet(ranks.keys(), rows.length)] : []),
    ...(distances && radius !== undefined ? [toBitSet(listWithin(distances, radius), rows.length)] : []),
  ];
  const within = limits.length > 0 ? limits.reduce(intersect) : undefined;
  const { positions, counts } = countFacets(index, selection, within);
  return { positions: sortRows(positions, order, { rows, distances, ranks }), counts, distances };
}
