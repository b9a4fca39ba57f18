import { findBoundaries } from "#src/collections/boundaries/query.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { toAreaMap, toAreaTiles, type PlacedUnit } from "./area-map.ts";
import { toBoundaries } from "#src/collections/boundaries/model.ts";
import { toMapBase, type MapSettings } from "./map-base.ts";
import { drawOutlines } from "./outlines.ts";
import { toRegionShapes, type RegionShapes } from "./region-shapes.ts";
import { toSchematicTopology } from "./schematic-topology.ts";
import type { GeoPoint } from "./plane.ts";
import { toTileGrid, type TileGrid } from "./tiles.ts";
import { toTerritoryMap, toTileMap, type CountedUnit, type TerritoryMap } from "./territory-map.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** Width of a drawing, in its own units. */
const WIDTH = 1000;

/** The centre of a county: its own, or the middle of the centres of its municipalities. */
function findCentre(county: TerritoryFile, units: readonly TerritoryFile[]): GeoPoint | undefined {
  const centres = units.flatMap(({ parent, centre }) => (parent?.id === county.id && centre ? [centre] : []));
  if (county.centre || centres.length === 0) return county.centre;
  const mean = (pick: (point: GeoPoint) => number) =>
    centres.reduce((sum, point) => sum + pick(point), 0) / centres.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

/** One tile for each county. */
const getTiles = once(async (): Promise<TileGrid> => {
  const units = [...(await getVocabularies()).territory.values()];
  const counties = units.filter(({ level }) => level === "county");
  return toTileGrid(
    counties.flatMap((county) => {
      const centre = findCentre(county, units);
      return centre ? [{ id: county.id, tile: county.tile, ...centre }] : [];
    }),
  );
});

/** Real boundaries where the region has them for all its units, otherwise a schematic map. */
const getRegion = once(async () => {
  const { territory } = await getVocabularies();
  const units = [...territory.values()].filter(({ level }) => level !== "voivodeship");
  const file = await findBoundaries();
  const real =
    file &&
    toBoundaries(
      file,
      units.map(({ id }) => id),
    );
  if (real) return real;
  const centres = units.flatMap(({ id, level, centre, parent }) =>
    level === "municipality" && centre && parent ? [{ id, county: parent.id, ...centre }] : [],
  );
  return { topology: toSchematicTopology(centres), source: undefined };
});

/**
 * The map of the counties or municipalities that are counted. Without boundaries counties are tiles, and a map of
 * municipalities has no units: their list says the same.
 */
export async function getTerritoryMap(
  level: "counties" | "municipalities",
  counted: readonly CountedUnit[],
): Promise<TerritoryMap> {
  const ids = new Set(counted.map(({ id }) => id));
  const { topology, source } = await getRegion();
  if (!source && level === "counties") return toTileMap(await getTiles(), counted);
  if (!source) return { columns: 0, rows: 0, units: [], steps: [] };
  return toTerritoryMap(
    drawOutlines(topology, level, WIDTH, (id) => ids.has(id)),
    counted,
    source,
  );
}

/** The map of counties by the areas that they are in. */
export async function getAreaMap(placed: readonly PlacedUnit[]): Promise<TerritoryMap> {
  const { topology, source } = await getRegion();
  if (!source) return toAreaTiles(await getTiles(), placed);
  return toAreaMap(drawOutlines(topology, "counties", WIDTH), placed, source);
}

/** The boundaries and names of the region for the map in the browser. */
export const getRegionShapes = once(async (): Promise<RegionShapes> => {
  const { territory } = await getVocabularies();
  return toRegionShapes((await getRegion()).topology, [...territory.values()]);
});

/** What the map in the browser draws on: the base layer that the portal chose, and where boundaries come from. */
export const getMapSettings = once(async (): Promise<MapSettings> => {
  const { map } = await getPortalFile();
  return { base: toMapBase(map), source: (await getRegion()).source };
});
