import type { FeatureCollection, Feature, Point } from "geojson";
import type { DirectoryFacet, DirectoryRow } from "./dataset.ts";
import type { MeasuredRow, RecordContext } from "./row-records.ts";

/**
 * The list as GeoJSON (RFC 7946): positions are longitude, latitude in WGS 84. An entity whose place is masked
 * or not known has a null geometry (section 3.2); `approximate` says that the point is the centre of the
 * municipality. `distance` is in kilometres.
 */
export function toGeoJson(
  rows: readonly MeasuredRow[],
  context: Pick<RecordContext, "names" | "toAddress">,
): FeatureCollection<Point | null> {
  return { type: "FeatureCollection", features: rows.map((one) => toFeature(one, context)) };
}

/** How old the facts are, what other sources say, and how complete the entry is. */
const toEvidence = (row: DirectoryRow) => ({
  verifiedOn: row.verifiedOn ?? null,
  verifiedBy: row.verifiedBy ?? null,
  sourceYears: row.sourceYears ?? null,
  asOf: row.asOf ?? null,
  alternatives: row.alternatives ?? null,
  score: row.score,
});

function toFeature(
  { row, distance }: MeasuredRow,
  { names, toAddress }: Pick<RecordContext, "names" | "toAddress">,
): Feature<Point | null> {
  const point = row.isMasked ? undefined : row.point;
  const named = (facet: DirectoryFacet) => row.terms[facet].map((id) => names[facet][id] ?? id);
  return {
    type: "Feature",
    id: row.id,
    geometry: point ? { type: "Point", coordinates: [point.lon, point.lat] } : null,
    properties: {
      name: row.name,
      page: toAddress(row.href),
      approximate: point ? point.isApproximate : null,
      distance: distance !== undefined && Number.isFinite(distance) ? Number(distance.toFixed(1)) : null,
      form: named("form")[0] ?? null,
      status: named("status"),
      state: row.state,
      town: row.town ?? null,
      municipality: named("municipality")[0] ?? null,
      county: named("county")[0] ?? null,
      service: named("service"),
      sphere: named("sphere"),
      phone: row.phone ?? null,
      email: row.email ?? null,
      website: row.website ?? null,
      krs: row.krs ?? null,
      nip: row.nip ?? null,
      regon: row.regon ?? null,
      ...toEvidence(row),
    },
  };
}
