import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { listPlacedEntries } from "./placed-entries.ts";

type Point = { lat: number; lon: number };

const FAR_KM = 40;
const EARTH_RADIUS_KM = 6371;

/** A point far from the municipality of the address is most often a slip of a digit or swapped coordinates. */
export const checkPoints: Rule = (content) => {
  const centres = new Map(content.entries.territory.map(({ id, data }) => [id, data]));
  return listPlacedEntries(content).flatMap((entry) => {
    const { point, address } = entry.data;
    const municipality = centres.get(address?.municipality.id ?? "");
    if (!point || !municipality?.centre) return [];
    const distance = Math.round(measureKm(point, municipality.centre));
    if (distance <= FAR_KM) return [];
    const values = { distance, municipality: municipality.name, written: `${point.lat}, ${point.lon}` };
    return [problemAt(entry, "point-far-from-municipality", ["point"], values)];
  });
};

/** Great-circle distance (haversine). */
export function measureKm(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(rad(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
