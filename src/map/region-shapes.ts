import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { RegionTopology } from "./region-topology.ts";
import { listUnitAreas } from "./unit-areas.ts";

/** What the browser's map draws: a boundary, or a name where people look for it; rank 0 is written first. */
export type ShapeProperties =
  { level: "county" | "municipality" } | { level: "town"; name: string; rank: number };

/** The region as the browser's map draws it, in WGS 84. */
export type RegionShapes = FeatureCollection<Polygon | MultiPolygon | Point, ShapeProperties>;

type Unit = Pick<TerritoryFile, "level" | "name" | "type" | "centre">;

const DIGITS = 4;
const ranks: Partial<Record<Unit["type"], number>> = { "city-county": 0, urban: 1, "urban-rural": 1 };
const rankOf = (unit: Unit) => ranks[unit.type] ?? 2;

const roundPolygon = (rings: Position[][]) =>
  rings.map((ring) => ring.map((position) => position.map((part) => Number(part.toFixed(DIGITS)))));

function roundArea(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (area.type === "Polygon") return { ...area, coordinates: roundPolygon(area.coordinates) };
  return { ...area, coordinates: area.coordinates.map(roundPolygon) };
}

/**
 * The region as GeoJSON (RFC 7946) with four decimals, about ten metres: boundaries of municipalities, then those of
 * counties, which are drawn over them, and names of municipalities at their centres. Where no boundaries are known
 * there are names alone. A village that has the name of a town is not written twice.
 */
export const toRegionShapes = (
  topology: RegionTopology | undefined,
  units: readonly Unit[],
): RegionShapes => ({
  type: "FeatureCollection",
  features: [...(topology ? listAreas(topology) : []), ...listTowns(units)],
});

const listAreas = (topology: RegionTopology): Feature<Polygon | MultiPolygon, ShapeProperties>[] =>
  (
    [
      ["municipality", "municipalities"],
      ["county", "counties"],
    ] as const
  ).flatMap(([level, key]) =>
    listUnitAreas(topology, topology.objects[key]).map(({ id, geometry }) => ({
      type: "Feature",
      id,
      geometry: roundArea(geometry),
      properties: { level },
    })),
  );

function listTowns(units: readonly Unit[]): Feature<Point, ShapeProperties>[] {
  const named = new Map<string, Feature<Point, ShapeProperties>>();
  for (const unit of units.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const { level, name, centre } = unit;
    if (level !== "municipality" || !centre || named.has(name)) continue;
    named.set(name, {
      type: "Feature",
      geometry: { type: "Point", coordinates: [centre.lon, centre.lat] },
      properties: { level: "town", name, rank: rankOf(unit) },
    });
  }
  return [...named.values()];
}
