import { normalizeQuery } from "#src/domain/search-query.ts";

/** Filters of a search: filter name to the chosen values. */
export type Filters = Record<string, string[]>;
/** Filter name to its values with the number of pages of each. */
export type FilterCounts = Record<string, Record<string, number>>;
/** A found page: its address and the fields recorded with it. */
export type FoundPage = { url: string; meta: Record<string, string> };

type PagefindSearch = {
  results: { id: string; data: () => Promise<FoundPage> }[];
  filters: FilterCounts;
};
type Pagefind = {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ) => Promise<PagefindSearch>;
};

let loaded: Promise<Pagefind> | undefined;

const load = (base: string): Promise<Pagefind> =>
  (loaded ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base });
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  }));

const toOptions = (filters: Filters) => ({
  filters: Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  ),
});

/**
 * Searches the index under `base`. Values of one filter are alternatives, filters restrict each other,
 * and the counts of a filter are those under all the other filters, so that no choice is a dead end.
 */
export async function searchPages(base: string, term: string, filters: Filters) {
  const pagefind = await load(base);
  const query = normalizeQuery(term) || null;
  const found = await pagefind.search(query, toOptions(filters));
  const chosen = Object.keys(filters).filter((name) => (filters[name] ?? []).length > 0);
  const relaxed = await Promise.all(
    chosen.map(async (name) => {
      const others = await pagefind.search(query, toOptions({ ...filters, [name]: [] }));
      return [name, others.filters[name] ?? {}] as const;
    }),
  );
  return { results: found.results, counts: { ...found.filters, ...Object.fromEntries(relaxed) } };
}
