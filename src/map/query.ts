import { findBoundaries } from "#src/collections/boundaries/query.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { toAreaMap, toAreaTiles, type PlacedUnit } from "./area-map.ts";
import { toBoundaries } from "#src/collections/boundaries/model.ts";
import { toMapBase, type MapSettings } from "./map-base.ts";
import { drawOutlines } from "./outlines.ts";
import { toRegionShapes, type RegionShapes } from "./region-shapes.ts";
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

/** The boundaries of the region, where it has them for all its units. */
const getBoundaries = once(async () => {
  const { territory } = await getVocabularies();
  const units = [...territory.values()].filter(({ level }) => level !== "voivodeship");
  const file = await findBoundaries();
  return (
    file &&
    toBoundaries(
      file,
      units.map(({ id }) => id),
    )
  );
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
  const real = await getBoundaries();
  if (!real && level === "counties") return toTileMap(await getTiles(), counted);
  if (!real) return { columns: 0, rows: 0, units: [], steps: [] };
  return toTerritoryMap(
    drawOutlines(real.topology, level, WIDTH, (id) => ids.has(id)),
    counted,
    real.source,
  );
}

/** The map of counties by the areas that they are in. */
export async function getAreaMap(placed: readonly PlacedUnit[]): Promise<TerritoryMap> {
  const real = await getBoundaries();
  if (!real) return toAreaTiles(await getTiles(), placed);
  return toAreaMap(drawOutlines(real.topology, "counties", WIDTH), placed, real.source);
}

/** The boundaries and names of the region for the map in the browser. */
export const getRegionShapes = once(async (): Promise<RegionShapes> => {
  const { territory } = await getVocabularies();
  return toRegionShapes((await getBoundaries())?.topology, [...territory.values()]);
});

/** What the map in the browser draws on: the base layer that the portal chose, and where boundaries come from. */
export const getMapSettings = once(async (): Promise<MapSettings> => {
  const { map } = await getPortalFile();
  return { base: toMapBase(map), source: (await getBoundaries())?.source };
});
