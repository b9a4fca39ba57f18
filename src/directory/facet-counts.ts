import { recordOf } from "#src/core/records.ts";
import { countShared, fullSet, intersect, listMembers, toBitSet, unite, type BitSet } from "./bit-set.ts";
import { facetNames, type DirectoryFacet, type DirectoryRow } from "./dataset.ts";
import type { Selection } from "./match-terms.ts";

/** The rows that have each term, as one set of row positions per term. */
export type FacetIndex = { size: number; terms: Record<DirectoryFacet, Map<string, BitSet>> };

/** Term id to the number of rows that choosing it would leave or add, by facet. */
export type FacetCounts = Record<DirectoryFacet, Map<string, number>>;

const fromFacets = <T>(valueOf: (facet: DirectoryFacet) => T) => recordOf(facetNames, valueOf);

/** Indexes rows by their terms, once for the life of a page. */
export function toFacetIndex(rows: readonly Pick<DirectoryRow, "terms">[]): FacetIndex {
  const size = rows.length;
  const members = fromFacets(() => new Map<string, number[]>());
  rows.forEach(({ terms }, position) => {
    for (const facet of facetNames)
      for (const id of terms[facet]) {
        const list = members[facet].get(id);
        if (list) list.push(position);
        else members[facet].set(id, [position]);
      }
  });
  const toSets = (facet: DirectoryFacet) =>
    new Map([...members[facet]].map(([id, list]) => [id, toBitSet(list, size)]));
  return { size, terms: fromFacets(toSets) };
}

/** The rows `within` a set (all rows without it) that match a selection, and the counts for further choices. */
export type FacetResult = { positions: number[]; counts: FacetCounts };

/**
 * Filters and counts: terms of one facet are alternatives, facets restrict each other. The counts of a facet
 * are those under all the other facets, so that every term with a count above zero leads to rows.
 */
export function countFacets(index: FacetIndex, selection: Selection, within?: BitSet): FacetResult {
  const start = within ?? fullSet(index.size);
  const chosen = facetNames.flatMap((facet) => {
    const ids = selection[facet] ?? [];
    const sets = ids.flatMap((id) => index.terms[facet].get(id) ?? []);
    return ids.length === 0 ? [] : [{ facet, set: unite(sets, index.size) }];
  });
  const meet = (without?: DirectoryFacet) =>
    chosen.reduce((set, one) => (one.facet === without ? set : intersect(set, one.set)), start);
  const matching = meet();
  const counts = fromFacets((facet) => {
    const base = chosen.some((one) => one.facet === facet) ? meet(facet) : matching;
    return new Map([...index.terms[facet]].map(([id, set]) => [id, countShared(base, set)]));
  });
  return { positions: listMembers(matching), counts };
}
