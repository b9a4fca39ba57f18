import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";

/** Found pages of one kind that are not among the best. */
export type PageGroup = { kind: string; pages: number[] };

/** How many of the best results come first, whatever their kind. */
export const BEST_RESULTS = 10;
/** How many more results of each kind are shown. */
const EACH = 3;

/**
 * The found pages after the best ones by kind, the kind of the best of them first. None where all are of one kind, or
 * hardly more than the best are found.
 */
export function groupPages(found: readonly number[], traits: TraitsFile): PageGroup[] {
  const rest = found.slice(BEST_RESULTS);
  const kinds = new Set(found.map((page) => readTraits(traits, page).kind));
  if (rest.length <= EACH || kinds.size < 2) return [];
  const groups = Map.groupBy(rest, (page) => readTraits(traits, page).kind);
  groups.delete("");
  return [...groups].map(([kind, pages]) => ({ kind, pages: pages.slice(0, EACH) }));
}
