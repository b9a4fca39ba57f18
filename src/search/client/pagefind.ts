import { filters, init, options, search } from "@pagefind/pagefind.js";
import type { Hit } from "./combine-hits.ts";
import { fromPageId } from "#src/search/page-id.ts";
import type { IndexFiles } from "./index-files.ts";
import { ranking } from "./ranking.ts";

/** Filters of a search: filter name to the chosen values. */
export type Filters = Record<string, string[]>;
/** Filter name to its values with the number of pages of each. */
export type FilterCounts = Record<string, Record<string, number>>;

type Answer = { results: { id: string; score: number }[]; filters: FilterCounts };

/** The part of Pagefind's interface in the browser that the search uses. */
export type Pagefind = {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options: { filters: Record<string, { any: string[] }> }) => Promise<Answer>;
};

/** Starts Pagefind with what it needs of the index first. */
export async function openPagefind(files: IndexFiles): Promise<Pagefind> {
  await options({ basePath: files.folder, ranking, noWorker: true });
  await files.whole(init());
  return { filters, init, options, search };
}

/** Filters as Pagefind takes them: values of one filter are alternatives. */
const toOptions = (filters: Filters) => ({
  filters: Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  ),
});

/** The pages with all words of a query, or all that the filters let through when there is none. */
export async function toHits(pagefind: Pagefind, query: string | null, filters: Filters): Promise<Hit[]> {
  const { results } = await pagefind.search(query, toOptions(filters));
  return results.map(({ id, score }) => ({ page: fromPageId(id), score }));
}

/** The pages of each value of each filter. */
async function listMembers(pagefind: Pagefind): Promise<Map<string, Map<string, Set<number>>>> {
  const members = Object.entries(await pagefind.filters()).map(async ([name, values]) => {
    const pages = Object.keys(values).map(async (value) => {
      const hits = await toHits(pagefind, null, { [name]: [value] });
      return [value, new Set(hits.map(({ page }) => page))] as const;
    });
    return [name, new Map(await Promise.all(pages))] as const;
  });
  return new Map(await Promise.all(members));
}

/** Counts the found pages (all when undefined) of each value of a filter that the other chosen filters let through. */
export async function countFilters(
  pagefind: Pagefind,
  found: readonly number[] | undefined,
  filters: Filters,
): Promise<FilterCounts> {
  const members = await listMembers(pagefind);
  const isIn = (page: number, name: string, values: readonly string[]) =>
    values.some((value) => members.get(name)?.get(value)?.has(page));
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  const all = found ?? [
    ...new Set([...members.values()].flatMap((of) => [...of.values()].flatMap((set) => [...set]))),
  ];
  const counts = [...members].map(([name, values]) => {
    const others = chosen.filter(([other]) => other !== name);
    const pages = all.filter((page) => others.every(([other, picked]) => isIn(page, other, picked)));
    const of = [...values].map(
      ([value, set]) => [value, pages.filter((page) => set.has(page)).length] as const,
    );
    return [name, Object.fromEntries(of)] as const;
  });
  return Object.fromEntries(counts);
}
