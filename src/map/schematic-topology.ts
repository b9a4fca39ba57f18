import { Delaunay } from "d3-delaunay";
import type { FeatureCollection, Polygon } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import { listGhostPoints, medianSpacing } from "./ghost-points.ts";
import { toPlaneScale, type PlanePoint } from "./plane.ts";

/** Units of a map as arcs that neighbours share; the id of a geometry is its TERYT code. */
export type UnitArcs = GeometryCollection & { geometries: (PolygonArcs | MultiPolygon)[] };

/** A map of a region in WGS 84: its municipalities, and its counties merged from them. */
export type RegionTopology = Topology<{ municipalities: UnitArcs; counties: UnitArcs }>;

/** A municipality with its county and its centre (WGS 84). */
export type UnitCentre = { id: string; county: string; lat: number; lon: number };

const QUANTUM = 1e5;
/** How many median distances between centres the outline's ghost points stay away. */
const REACH = 1.9;

/**
 * A schematic map made of nothing but centres: each municipality is the area nearer to its centre than to any other
 * (Voronoi), each county the union of its municipalities. Of municipalities with one centre the first is drawn.
 */
export function toSchematicTopology(centres: readonly UnitCentre[]): RegionTopology {
  const sorted = centres.toSorted((a, b) => a.id.localeCompare(b.id));
  const scale = toPlaneScale(sorted);
  const cells = listCells(sorted.map(({ lat, lon }) => [lon * scale[0], lat * scale[1]]));
  const features = sorted.flatMap(({ id }, index) => {
    const ring = cells[index];
    return ring ? [{ type: "Feature" as const, id, properties: {}, geometry: toDegrees(ring, scale) }] : [];
  });
  const collection: FeatureCollection<Polygon> = { type: "FeatureCollection", features };
  const shared = topology({ municipalities: collection }, QUANTUM);
  const municipalities = shared.objects["municipalities"] as UnitArcs;
  const countyOf = new Map(sorted.map(({ id, county }) => [id, county]));
  return { ...shared, objects: { municipalities, counties: mergeUnits(shared, municipalities, countyOf) } };
}

type Ring = readonly PlanePoint[];

function listCells(points: readonly PlanePoint[]): (Ring | null)[] {
  if (points.length === 0) return [];
  const reach = REACH * medianSpacing(points);
  const all = [...points, ...listGhostPoints(points, reach)];
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const voronoi = Delaunay.from(all).voronoi([
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ]);
  return points.map((_, index) => voronoi.cellPolygon(index));
}

const toDegrees = (ring: Ring, [east, north]: PlanePoint): Polygon => ({
  type: "Polygon",
  coordinates: [ring.map(([x, y]) => [x / east, y / north])],
});

/** The union of units that have the same parent, in the order of the parents' codes. */
export function mergeUnits(
  shared: Topology,
  { geometries }: UnitArcs,
  parentOf: ReadonlyMap<string, string>,
): UnitArcs {
  const groups = Map.groupBy(geometries, ({ id }) => parentOf.get(String(id)) ?? "");
  const merged = [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([id, members]) => ({ ...mergeArcs(shared, members), id }));
  return { type: "GeometryCollection", geometries: merged };
}
