import { COUNTY_DIGITS, toCountyCode } from "#src/collections/territory/model.ts";

/** The pages of a county by the TERYT code of the unit that they are in or about: their numbers in the index. */
export type PlacePages = Record<string, number[]>;

/** Groups pages, given by the codes of their places in the order of their numbers, by county: a file of the index each. */
export function groupPlaces(pages: readonly (readonly string[])[]): Map<string, PlacePages> {
  const counties = new Map<string, PlacePages>();
  for (const [page, codes] of pages.entries())
    for (const code of codes.filter(({ length }) => length >= COUNTY_DIGITS)) {
      const county = counties.get(toCountyCode(code)) ?? {};
      (county[code] ??= []).push(page);
      counties.set(toCountyCode(code), county);
    }
  return counties;
}

/**
 * The pages of a unit in the file of its county: those of a county with those of its municipalities, and those of a
 * municipality with what is for its whole county.
 */
export const listPlacePages = (code: string, county: PlacePages): number[] =>
  code.length > COUNTY_DIGITS
    ? [code, toCountyCode(code)].flatMap((unit) => county[unit] ?? [])
    : Object.values(county).flat();
