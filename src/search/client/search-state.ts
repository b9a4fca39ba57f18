import { parseAddressQuery } from "#src/core/text/address-query.ts";
import type { Filters } from "./pagefind.ts";

/** The visitor's query; kept in the URL of the page. */
export type SearchState = { term: string; filters: Filters };

/** Reads the state from the query part of an address; `names` are the filters that exist. */
export function parseSearchState(query: string, names: readonly string[]): SearchState {
  const params = parseAddressQuery(query);
  return {
    term: params.get("q") ?? "",
    filters: Object.fromEntries(names.map((name) => [name, params.getAll(name)])),
  };
}

/** Writes the state as the query part of an address: empty, or starting with `?`. */
export function formatSearchState({ term, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (term.trim() !== "") params.set("q", term.trim());
  for (const [name, values] of Object.entries(filters))
    for (const value of values) params.append(name, value);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether anything is asked at all. */
export const isEmptySearch = ({ term, filters }: SearchState): boolean =>
  term.trim() === "" && Object.values(filters).every((values) => values.length === 0);
