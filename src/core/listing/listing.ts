import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { ListingFacetName } from "./facets.ts";

/** A value of a facet in the portal's language; `slug` is its part of an address. */
export type ListingTerm = { id: string; slug: string; name: string };

/** A state with the instant (ISO 8601) at which the next one of its list begins; the last one stays. */
export type TimedState = { id: string; until?: string | undefined };

/** The state at a moment (milliseconds of the epoch) in a list in chronological order. */
export const findState = (states: readonly TimedState[], now: number): TimedState | undefined =>
  states.find(({ until }) => until === undefined || now < Date.parse(until));

/** Something in a list that can be filtered: its model, its projection, its terms and the numbers to compare. */
export type ListingItem<T> = {
  item: T;
  entry: EntryProjection;
  facets: Partial<Record<ListingFacetName, readonly ListingTerm[]>>;
  /** Numbers that can be filtered by a minimum: `{ capacity: 40 }`. */
  numbers?: Readonly<Record<string, number>> | undefined;
  /** How the term of the facet `state` changes after the build; without it the state stays. */
  states?: readonly TimedState[] | undefined;
};

/**
 * A list as its page shows it; `current` is the address of a page that shows one value only, `filter` the query of the
 * whole list that shows the same.
 */
export type ListingPage<T> = {
  href: string;
  items: ListingItem<T>[];
  facets: ListingFacet[];
  count: number;
  /** The plural forms of the count, with the noun of what is listed. */
  counts: Readonly<Record<string, string>>;
  hasDates: boolean;
  current?: string | undefined;
  filter?: string | undefined;
};

/** A term with the number of items that have it. */
export type ListingValue = ListingTerm & { count: number };

/** A facet with the values that lead to at least one item. */
export type ListingFacet = { name: ListingFacetName; values: ListingValue[] };

/** The facets of items in the order of `names`, with their values sorted by name (`compare`). */
export function toListingFacets(
  items: readonly ListingItem<unknown>[],
  names: readonly ListingFacetName[],
  compare: (a: string, b: string) => number,
): ListingFacet[] {
  return names
    .map((name) => {
      const values = new Map<string, ListingValue>();
      for (const { facets } of items)
        for (const term of facets[name] ?? []) {
          const value = values.get(term.id);
          if (value) value.count += 1;
          else values.set(term.id, { ...term, count: 1 });
        }
      return { name, values: [...values.values()].toSorted((a, b) => compare(a.name, b.name)) };
    })
    .filter(({ values }) => values.length > 0);
}

/** The items that have a term of a facet. */
export const listItemsWith = <T>(
  items: readonly ListingItem<T>[],
  name: ListingFacetName,
  id: string,
): ListingItem<T>[] => items.filter(({ facets }) => facets[name]?.some((term) => term.id === id));
