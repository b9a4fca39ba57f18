import { definitions } from "#src/collections/index.ts";
import { readContent } from "#src/check/read-content.ts";
import { Fault } from "#src/commands/fault.ts";
import { readRegion } from "#src/collections/portal/read-region.ts";
import { readPlaces, type RegionPlaces } from "./region-places.ts";

/** What the content folder contains before the import of a list. */
export type Known = {
  places: RegionPlaces;
  /** Ids of entities by their KRS number. */
  entities: ReadonlyMap<string, string>;
  /** Entities whose OPP status has the tax year already. */
  withYear: ReadonlySet<string>;
};

/** Reads the territory and the entities. Throws a `Fault`. */
export function readKnown(folder: string, year: number): Known {
  const content = readContent(folder);
  const territory = content?.entries.territory ?? [];
  if (!content?.ids.territory) throw new Fault("content", { file: definitions.territory.path });
  const { entities } = content.entries;
  return {
    places: readPlaces(
      territory.map(({ data }) => data),
      readRegion(folder),
    ),
    entities: new Map(
      entities.flatMap(({ id, data: { identifiers } }) =>
        identifiers?.krs === undefined ? [] : [[identifiers.krs, id] as const],
      ),
    ),
    withYear: new Set(
      entities
        .filter(({ data }) => data.statuses?.some(({ taxYears }) => taxYears.includes(year)))
        .map(({ id }) => id),
    ),
  };
}
