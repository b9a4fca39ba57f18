import type { FeatureCollection, Point } from "geojson";
import type { MeasuredRow } from "#src/directory/row-records.ts";

/** One point of the map with every entity that stands there; an approximate one is the centre of a municipality. */
export type MapPlace = { id: string; lat: number; lon: number; isApproximate: boolean; rows: MeasuredRow[] };

/**
 * Gathers rows by the point where they are drawn (WGS 84), in the order of their first row, so that entities placed
 * by the same centre are one point and not a heap. Rows without a place are left out.
 */
export function listMapPlaces(rows: readonly MeasuredRow[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const shown of rows) {
    const { point } = shown.row;
    if (!point) continue;
    const id = [point.lat, point.lon, point.isApproximate ? "~" : ""].join(" ");
    const place = places.get(id);
    if (place) place.rows.push(shown);
    else places.set(id, { id, ...point, rows: [shown] });
  }
  return [...places.values()];
}

/** The places as GeoJSON (RFC 7946) for a clustered source: `count` is the number of entities. */
export const toPlaceFeatures = (
  places: readonly MapPlace[],
): FeatureCollection<Point, { id: string; count: number }> => ({
  type: "FeatureCollection",
  features: places.map(({ id, lat, lon, rows }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: { id, count: rows.length },
  })),
});

/** The box of the places as `[west, south, east, north]` in degrees; undefined when there are none. */
export function boxOf(
  places: readonly Pick<MapPlace, "lat" | "lon">[],
): [number, number, number, number] | undefined {
  if (places.length === 0) return undefined;
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
