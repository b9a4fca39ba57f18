import { parseAddressQuery } from "#src/core/text/address-query.ts";
import { listWritten } from "#src/search/understanding/written-words.ts";
import type { Filters } from "./pagefind.ts";

/** The visitor's query; kept in the URL of the page. */
export type SearchState = {
  term: string;
  filters: Filters;
  /** Words of the query (in folded letters) that count as ordinary ones, though they could be understood. */
  plain: readonly string[];
  /** Whether what has ended is left out. */
  skipsEnded: boolean;
};

/** The state in which nothing but words is asked. */
export const toState = (term: string): SearchState => ({ term, filters: {}, plain: [], skipsEnded: false });

/** Reads the state from the query part of an address; `names` are the filters that exist. */
export function parseSearchState(query: string, names: readonly string[]): SearchState {
  const params = parseAddressQuery(query);
  return {
    term: params.get("q") ?? "",
    filters: Object.fromEntries(names.map((name) => [name, params.getAll(name)])),
    plain: params.getAll("plain"),
    skipsEnded: params.get("skip") === "ended",
  };
}

/** Writes the state as the query part of an address: empty, or starting with `?`. */
export function formatSearchState({ term, filters, plain, skipsEnded }: SearchState): string {
  const params = new URLSearchParams();
  if (term.trim() !== "") params.set("q", term.trim());
  for (const [name, values] of Object.entries(filters))
    for (const value of values) params.append(name, value);
  for (const words of plain) params.append("plain", words);
  if (skipsEnded) params.set("skip", "ended");
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** Those of the words that count as ordinary which a query still has. */
export const listKept = (term: string, plain: readonly string[]): string[] => {
  const written = ` ${listWritten(term)
    .map(({ folded }) => folded)
    .join(" ")} `;
  return plain.filter((words) => written.includes(` ${words} `));
};

/** Whether anything is asked at all. */
export const isEmptySearch = ({ term, filters }: Pick<SearchState, "term" | "filters">): boolean =>
  term.trim() === "" && Object.values(filters).every((values) => values.length === 0);
