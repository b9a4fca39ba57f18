import type { TerritoryFile } from "./schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";

/** The county of a TERYT code of any level below it; undefined for a voivodeship. */
export const findCounty = (code: string, territory: Lookup<TerritoryFile>): TerritoryFile | undefined =>
  territory.get(code.slice(0, 4));

/** Great-circle distance of two WGS 84 points, in kilometres (haversine on a sphere of 6371 km). */
export function distanceInKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const chord =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
