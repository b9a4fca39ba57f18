import { parseAddressQuery } from "#src/core/text/address-query.ts";
import { facetNames, type DirectoryFacet, type DirectoryRow } from "./dataset.ts";

/** Chosen term ids by facet; a facet without a choice restricts nothing. */
export type Selection = Partial<Record<DirectoryFacet, readonly string[]>>;

/** Whether a row has one of the chosen terms of every facet (OR within a facet, AND across). */
export const matchesTerms = ({ terms }: Pick<DirectoryRow, "terms">, selection: Selection): boolean =>
  facetNames.every((facet) => {
    const chosen = selection[facet] ?? [];
    return chosen.length === 0 || chosen.some((id) => terms[facet].includes(id));
  });

/** Reads the chosen terms from the query part of an address: `?county=0463&service=catering`. */
export function parseSelection(query: string): Selection {
  const params = parseAddressQuery(query);
  return Object.fromEntries(
    facetNames.map((facet) => [facet, params.getAll(facet).filter((id) => id !== "")]),
  );
}
