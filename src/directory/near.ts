import { distanceInKm } from "#src/core/places/distance.ts";
import type { DirectoryRow, Place } from "./dataset.ts";

/** A point in WGS 84, in degrees. */
export type Point = { lat: number; lon: number };

/** The distance of each row from a point, in kilometres; Infinity for a row without any place. */
export const listDistances = (rows: readonly Pick<DirectoryRow, "point">[], origin: Point): Float64Array =>
  Float64Array.from(rows, ({ point }) => (point ? distanceInKm(origin, point) : Infinity));

/** Positions of the rows at most `radius` kilometres away, the border included. */
export function listWithin(distances: Float64Array, radius: number): number[] {
  const positions: number[] = [];
  distances.forEach((distance, position) => {
    if (distance <= radius) positions.push(position);
  });
  return positions;
}

/** The municipality whose centre is nearest to a point; undefined when there are none. */
export function findNearestPlace(places: readonly Place[], point: Point): Place | undefined {
  const away = places.map((place) => distanceInKm(place, point));
  return places[away.indexOf(Math.min(...away))];
}
