import type { TerritoryFile } from "./schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";

/** The county of a TERYT code of any level below it; undefined for a voivodeship. */
export const findCounty = (code: string, territory: Lookup<TerritoryFile>): TerritoryFile | undefined =>
  territory.get(code.slice(0, 4));

/** The voivodeship of a TERYT code of any level; undefined where the vocabulary has none. */
export const findVoivodeship = (code: string, territory: Lookup<TerritoryFile>): TerritoryFile | undefined =>
  territory.get(code.slice(0, 2));
