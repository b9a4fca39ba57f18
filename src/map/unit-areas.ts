import type { Geometry, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { RegionTopology, UnitArcs } from "./region-topology.ts";

/** A unit of the map as GeoJSON (WGS 84); `id` is its TERYT code. */
export type UnitArea = { id: string; geometry: Polygon | MultiPolygon };

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** Units as areas of their own, made of the arcs that they share. */
export const listUnitAreas = (topology: RegionTopology, units: UnitArcs): UnitArea[] =>
  feature(topology, units).features.flatMap(({ id, geometry }) =>
    isArea(geometry) ? [{ id: String(id), geometry }] : [],
  );
