import type { FilterCounts, Filters, Pagefind } from "./pagefind.ts";

/** The pages of each value of each filter. */
async function listMembers(pagefind: Pagefind): Promise<Map<string, Map<string, Set<number>>>> {
  const members = Object.entries(await pagefind.filters()).map(async ([name, values]) => {
    const pages = Object.keys(values).map(async (value) => {
      const hits = await pagefind.search(null, { [name]: [value] });
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
