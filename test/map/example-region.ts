import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { UnitCentre } from "#src/map/schematic-topology.ts";

type Unit = { id: string; level: string; parent: string; centre: { lat: number; lon: number } };

/** The centres of all municipalities of the reference region. */
export const regionCentres: UnitCentre[] = (
  parse(
    readFileSync(join(import.meta.dirname, "../fixtures/region/vocabularies/territory.yaml"), "utf8"),
  ) as Unit[]
)
  .filter(({ level }) => level === "municipality")
  .map(({ id, parent, centre }) => ({ id, county: parent, ...centre }));
