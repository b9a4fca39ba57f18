import { drawOutlines } from "../domain/map/outlines.ts";
import { toSchematicTopology } from "../domain/map/schematic-topology.ts";
import { toTerritoryMap, type CountedUnit, type TerritoryMap } from "../domain/map/territory-map.ts";
import { once } from "./once.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Width of a drawing, in its own units. */
const WIDTH = 1000;

const getTopology = once(async () => {
  const { territory } = await getVocabularies();
  const centres = [...territory.values()].flatMap(({ id, level, centre, parent }) =>
    level === "municipality" && centre && parent ? [{ id, county: parent.id, ...centre }] : [],
  );
  return toSchematicTopology(centres);
});

/** The map of the counties or municipalities that are counted. */
export async function getTerritoryMap(
  level: "counties" | "municipalities",
  counted: readonly CountedUnit[],
): Promise<TerritoryMap> {
  const ids = new Set(counted.map(({ id }) => id));
  const drawing = drawOutlines(await getTopology(), level, WIDTH, (id) => ids.has(id));
  return toTerritoryMap(drawing, counted, undefined);
}
