import { topology } from "topojson-server";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { quantize } from "topojson-client";
import type { FeatureCollection, MultiPolygon } from "geojson";
import type { Topology } from "topojson-specification";
import { mergeUnits, type RegionTopology, type UnitArcs } from "#src/map/region-topology.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { Fault } from "#src/commands/fault.ts";
import type { BoundaryFeature } from "./read-features.ts";

/** Largest size of the file, in bytes of JSON. */
export const MAX_BYTES = 60_000;

const FINE_GRID = 1e6;
const COARSE_GRID = 4000;
/** Each attempt keeps this share of the points of the previous one. */
const KEPT = 0.8;
const LEAST_SHARE = 0.0005;

/**
 * Municipalities and the counties merged from them, with borders that neighbours share, simplified (Visvalingam) just
 * enough to fit in `maxBytes`. A feature's code is that of its unit.
 */
export function simplifyBoundaries(
  features: readonly BoundaryFeature[],
  maxBytes = MAX_BYTES,
): RegionTopology {
  const collection: FeatureCollection<MultiPolygon> = {
    type: "FeatureCollection",
    features: features.map(({ code, geometry }) => ({ type: "Feature", id: code, properties: {}, geometry })),
  };
  const shared = topology({ municipalities: collection }, FINE_GRID) as Topology<Record<string, UnitArcs>>;
  const weighted = presimplify(shared);
  for (let share = 1; share > LEAST_SHARE; share *= KEPT) {
    const rough = simplify(weighted, share === 1 ? 0 : quantile(weighted, share));
    const map = withCounties(quantize(rough, COARSE_GRID));
    if (JSON.stringify(map).length <= maxBytes) return map;
  }
  throw new Fault("size", { limit: maxBytes });
}

function withCounties(map: Topology): RegionTopology {
  const municipalities = map.objects["municipalities"] as UnitArcs;
  const countyOf = new Map(municipalities.geometries.map(({ id }) => [String(id), toCountyCode(String(id))]));
  return { ...map, objects: { municipalities, counties: mergeUnits(map, municipalities, countyOf) } };
}
