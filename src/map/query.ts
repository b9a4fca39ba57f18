import { findBoundaries } from "#src/collections/boundaries/query.ts";
import { toAreaMap, type PlacedUnit } from "./area-map.ts";
import { toBoundaries } from "#src/collections/boundaries/model.ts";
import { toMapBase, type MapSettings } from "./map-base.ts";
import { drawOutlines } from "./outlines.ts";
import { toRegionShapes, type RegionShapes } from "./region-shapes.ts";
import { toSchematicTopology } from "./schematic-topology.ts";
import { toTerritoryMap, type CountedUnit, type TerritoryMap } from "./territory-map.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** Width of a drawing, in its own units. */
const WIDTH = 1000;

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

/** The map of the counties or municipalities that are counted. */
export async function getTerritoryMap(
  level: "counties" | "municipalities",
  counted: readonly CountedUnit[],
): Promise<TerritoryMap> {
  const ids = new Set(counted.map(({ id }) => id));
  const { topology, source } = await getRegion();
  return toTerritoryMap(
    drawOutlines(topology, level, WIDTH, (id) => ids.has(id)),
    counted,
    source,
  );
}

/** The map of counties by the areas that they are in. */
export async function getAreaMap(placed: readonly PlacedUnit[]): Promise<TerritoryMap> {
  const { topology, source } = await getRegion();
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
