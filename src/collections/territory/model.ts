import type { TerritoryFile } from "./schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";

/** A TERYT code of as many digits is that of a county; longer ones are inside of one. */
export const COUNTY_DIGITS = 4;

/** The TERYT code of the county that a unit belongs to, or is. */
export const toCountyCode = (code: string): string => code.slice(0, COUNTY_DIGITS);

/** The county of a TERYT code of any level below it; undefined for a voivodeship. */
export const findCounty = (code: string, territory: Lookup<TerritoryFile>): TerritoryFile | undefined =>
  territory.get(toCountyCode(code));

/** The voivodeship of a TERYT code of any level; undefined where the vocabulary has none. */
export const findVoivodeship = (code: string, territory: Lookup<TerritoryFile>): TerritoryFile | undefined =>
  territory.get(code.slice(0, 2));
