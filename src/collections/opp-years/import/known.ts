import { join } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { definitions } from "#src/collections/index.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { readContentFile } from "#src/check/files/content-files.ts";
import { Fault } from "#src/commands/fault.ts";
import { readRegion } from "#src/collections/portal/read-region.ts";
import { readPlaces, type RegionPlaces } from "./region-places.ts";

/** What the content folder knows before an import of a list. */
export type Known = {
  places: RegionPlaces;
  /** Ids of entities by their KRS number. */
  entities: ReadonlyMap<string, string>;
  /** Entities whose OPP status has the tax year already. */
  withYear: ReadonlySet<string>;
  /** What editors added to rows of the year's file, by KRS number. */
  added: ReadonlyMap<string, object>;
};

type EntityData = {
  identifiers?: { krs?: string | number };
  statuses?: { taxYears?: number[] }[];
};
type ListData = { organisations?: (Record<string, unknown> & { krs?: string | number })[] };

const ADDED = ["spheres", "purpose", "website", "source"];

/** Reads the territory, the entities and the file of the year, where it is there already. */
export function readKnown(folder: string, year: number): Known {
  const territory = read(folder, "vocabularies/territory.yaml") as TerritoryFile[];
  const region = readRegion(folder);
  const entities = listEntities(folder);
  const before = `${definitions["opp-years"].path}/${year}.yaml`;
  const list = existsSync(join(folder, before)) ? (read(folder, before) as ListData) : {};
  return {
    places: readPlaces(territory, region),
    entities: new Map(
      entities.flatMap(({ id, data }) => {
        const krs = toKrs(data.identifiers?.krs);
        return krs === undefined ? [] : [[krs, id] as const];
      }),
    ),
    withYear: new Set(
      entities
        .filter(({ data }) => data.statuses?.some(({ taxYears }) => taxYears?.includes(year)))
        .map(({ id }) => id),
    ),
    added: new Map(
      (list.organisations ?? []).flatMap((row) => {
        const krs = toKrs(row.krs);
        const own = Object.entries(row).filter(([key]) => ADDED.includes(key));
        return krs === undefined ? [] : [[krs, Object.fromEntries(own)] as const];
      }),
    ),
  };
}

function toKrs(written: string | number | undefined): string | undefined {
  const krs = written === undefined ? undefined : parseKrs(String(written));
  return typeof krs === "string" ? krs : undefined;
}

function listEntities(folder: string): { id: string; data: EntityData }[] {
  const place = definitions.entities.path;
  if (!existsSync(join(folder, place))) return [];
  return readdirSync(join(folder, place))
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const { data } = readContentFile(folder, `${place}/${name}`);
      return typeof data === "object" && data !== null ? [{ id: name.replace(/\.md$/, ""), data: data }] : [];
    });
}

function read(folder: string, path: string): unknown {
  const { data } = existsSync(join(folder, path)) ? readContentFile(folder, path) : { data: undefined };
  if (typeof data !== "object" || data === null) throw new Fault("content", { file: path });
  return data;
}
