import { join } from "node:path";
import { existsSync } from "node:fs";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { definitions } from "#src/collections/index.ts";
import { isFields } from "#src/core/integrity/records.ts";
import { readContent } from "#src/check/read-content.ts";
import { readContentFile } from "#src/check/files/content-files.ts";
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
  /** What editors added to rows of the year's file, by KRS number. */
  added: ReadonlyMap<string, object>;
};

const ADDED = ["spheres", "purpose", "website", "source"];

/** Reads the territory, the entities and the file of the year, if it exists. Throws a `Fault`. */
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
    added: readAdded(folder, `${definitions["opp-years"].path}/${year}.yaml`),
  };
}

/** What editors added to the rows of an existing file, unchanged. */
function readAdded(folder: string, path: string): Known["added"] {
  if (!existsSync(join(folder, path))) return new Map();
  const { data } = readContentFile(folder, path);
  if (!isFields(data)) throw new Fault("content", { file: path });
  const { organisations } = data;
  const rows = Array.isArray(organisations) ? organisations.filter(isFields) : [];
  return new Map(
    rows.flatMap((row) => {
      const krs = toKrs(row["krs"]);
      const own = Object.entries(row).filter(([key]) => ADDED.includes(key));
      return krs === undefined ? [] : [[krs, Object.fromEntries(own)] as const];
    }),
  );
}

function toKrs(written: unknown): string | undefined {
  const krs =
    typeof written === "string" || typeof written === "number" ? parseKrs(String(written)) : undefined;
  return typeof krs === "string" ? krs : undefined;
}
