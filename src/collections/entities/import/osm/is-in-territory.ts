import { feature } from "topojson-client";
import type { Position } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Content } from "#src/collections/content.ts";
import { distanceInKm, type Point } from "#src/core/places/distance.ts";

/** Where no boundaries are known, a point that is farther from the centre of every municipality is outside. */
export const FAR_KM = 20;

/**
 * Makes the test whether a point is in the region: within the boundaries of its municipalities where content has them, else
 * not far from the centre of one.
 */
export function makeTerritoryTest({ entries }: Content): (point: Point) => boolean {
  const rings = listPolygons(entries.boundaries[0]?.data as Topology | undefined);
  if (rings.length > 0) return (point) => rings.some((polygon) => isInside(point, polygon));
  const centres = entries.territory.flatMap(({ data: { centre } }) => (centre ? [centre] : []));
  return (point) => centres.some((centre) => distanceInKm(point, centre) <= FAR_KM);
}

/** The polygons of all municipalities: an outline and its holes. */
function listPolygons(topology: Topology | undefined): Position[][][] {
  const units = topology?.objects["municipalities"] as GeometryCollection | undefined;
  if (!topology || !units) return [];
  return feature(topology, units).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
}

/** A ray from the point crosses the rings of its polygon an odd number of times. */
const isInside = (point: Point, rings: Position[][]): boolean =>
  rings.reduce((count, ring) => count + countCrossings(point, ring), 0) % 2 === 1;

function countCrossings({ lat, lon }: Point, ring: Position[]): number {
  return ring.filter(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x;
  }).length;
}
