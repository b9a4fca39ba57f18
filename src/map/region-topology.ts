import { mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** Units of a map as arcs that neighbours share; the id of a geometry is its TERYT code. */
export type UnitArcs = GeometryCollection & { geometries: (Polygon | MultiPolygon)[] };

/** A map of a region in WGS 84: its municipalities, and its counties merged from them. */
export type RegionTopology = Topology<{ municipalities: UnitArcs; counties: UnitArcs }>;

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
