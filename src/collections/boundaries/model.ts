import type { BoundariesFile } from "./schema.ts";
import type { MapSource } from "#src/map/territory-map.ts";
import type { RegionTopology } from "#src/map/region-topology.ts";

/**
 * The real boundaries if they have a shape for every given code; undefined when a unit is missing, because a map
 * with a hole would suggest that nobody works there.
 */
export function toBoundaries(
  file: BoundariesFile,
  codes: readonly string[],
): { topology: RegionTopology; source: MapSource } | undefined {
  const { counties, municipalities } = file.objects;
  const drawn = new Set([...counties.geometries, ...municipalities.geometries].map(({ id }) => id));
  if (codes.some((code) => !drawn.has(code))) return undefined;
  return { topology: file as unknown as RegionTopology, source: file.source };
}
