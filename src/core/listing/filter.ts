import { parseAddressQuery } from "../text/address-query.ts";
import { requiredInFull } from "./facets.ts";

/** What the filter knows of an item: ids of its terms by facet, and its numbers. */
export type FilterItem = { terms: Record<string, readonly string[]>; numbers: Record<string, number> };

/** A visitor's filter: terms by facet, and the minimum of each number. */
export type FilterChoice = { terms: Record<string, readonly string[]>; least: Record<string, number> };

function matchesFacet(item: FilterItem, facet: string, chosen: readonly string[]): boolean {
  const own = item.terms[facet] ?? [];
  if (chosen.length === 0) return true;
  return requiredInFull.has(facet)
    ? chosen.every((id) => own.includes(id))
    : chosen.some((id) => own.includes(id));
}

/** Whether an item matches a filter; an item whose number is not known does not reach a minimum. */
export const matchesChoice = (item: FilterItem, { terms, least }: FilterChoice): boolean =>
  Object.entries(terms).every(([facet, chosen]) => matchesFacet(item, facet, chosen)) &&
  Object.entries(least).every(([name, number]) => (item.numbers[name] ?? -Infinity) >= number);

/**
 * How many items a term would show under the rest of the filter: as an alternative to the others of its facet or,
 * where all are required, in addition to them.
 */
export function countTerm(
  items: readonly FilterItem[],
  choice: FilterChoice,
  facet: string,
  id: string,
): number {
  const chosen = choice.terms[facet] ?? [];
  const terms = { ...choice.terms, [facet]: requiredInFull.has(facet) ? [...chosen, id] : [id] };
  return items.filter((item) => matchesChoice(item, { ...choice, terms })).length;
}

/** Parses a filter from the query part of an address: `?county=0463&capacity=40`; other parameters are ignored. */
export function parseChoice(
  query: string,
  facets: readonly string[],
  numbers: readonly string[],
): FilterChoice {
  const params = parseAddressQuery(query);
  const least = numbers.map((name): [string, number] => [name, Number(params.get(name) || Number.NaN)]);
  return {
    terms: Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet).filter(Boolean)])),
    least: Object.fromEntries(least.filter(([, number]) => Number.isFinite(number) && number > 0)),
  };
}

/** Writes a choice as the query part of an address: empty, or starting with `?`. */
export function formatChoice({ terms, least }: FilterChoice): string {
  const params = new URLSearchParams();
  for (const [facet, ids] of Object.entries(terms)) for (const id of ids) params.append(facet, id);
  for (const [name, number] of Object.entries(least)) params.set(name, String(number));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** How many conditions a visitor has chosen. */
export const countChosen = ({ terms, least }: FilterChoice): number =>
  Object.values(terms).flat().length + Object.keys(least).length;
