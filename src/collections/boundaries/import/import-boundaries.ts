import { definitions } from "#src/collections/index.ts";
import { readContent } from "#src/check/read-content.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { Fault } from "#src/commands/fault.ts";
import { fetchBoundaries } from "./fetch-boundaries.ts";
import type { BoundaryFeature } from "./read-features.ts";
import { readRegion } from "#src/collections/portal/read-region.ts";
import { writeContent } from "#src/commands/change-content.ts";
import { simplifyBoundaries } from "./simplify-boundaries.ts";

/** The official service of the state register of boundaries (PRG), kept by GUGiK. */
export const PRG = "https://mapy.geoportal.gov.pl/wss/service/PZGIK/PRG/WFS/AdministrativeBoundaries";

/** The written file, its size in bytes and the number of municipalities on the map. */
export type ImportedBoundaries = { path: string; bytes: number; units: number };

type Unit = Partial<TerritoryFile>;

/**
 * Downloads the boundaries of the region of a content folder and writes `territory/boundaries.topojson`. Every unit
 * of the vocabulary must have a shape and every shape a unit; otherwise throws a `Fault` and writes nothing.
 */
export async function importBoundaries(
  folder: string,
  service: string,
  today: string,
): Promise<ImportedBoundaries> {
  const voivodeship = readRegion(folder);
  const content = readContent(folder);
  if (!content?.ids.territory) throw new Fault("content", { file: definitions.territory.path });
  const units = content.entries.territory.map(({ data }) => data);
  const features = matchUnits(await fetchBoundaries(service, voivodeship), units);
  const { type, ...map } = simplifyBoundaries(features);
  const source = {
    name: "Państwowy Rejestr Granic (PRG), GUGiK",
    url: service === PRG ? "https://www.geoportal.gov.pl/" : service,
    licence: "CC BY 4.0",
    accessedOn: today,
  };
  const text = `${JSON.stringify({ type, source, ...map })}\n`;
  const path = writeContent(folder, definitions.boundaries.path, text);
  return { path, bytes: Buffer.byteLength(text), units: features.length };
}

/** Assigns features to the current codes: a former code counts as that of its unit. */
function matchUnits(features: readonly BoundaryFeature[], units: readonly Unit[]): BoundaryFeature[] {
  const municipalities = units.flatMap(({ id, level, formerCodes }) =>
    level === "municipality" && id !== undefined ? [{ id, formerCodes }] : [],
  );
  const current = new Map(
    municipalities.flatMap(({ id, formerCodes = [] }) =>
      [id, ...formerCodes].map((code) => [code, id] as const),
    ),
  );
  const unknown = features.filter(({ code }) => !current.has(code)).map(({ code }) => code);
  if (unknown.length > 0) throw new Fault("unknown-codes", { codes: listCodes(unknown) });
  const matched = features.map((feature) => ({
    ...feature,
    code: current.get(feature.code) ?? feature.code,
  }));
  const found = new Set(matched.map(({ code }) => code));
  const missing = municipalities.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new Fault("missing-codes", { codes: listCodes(missing) });
  return matched;
}

const MOST_CODES = 20;

/** Codes for people; a service may have written any text in their place. */
const listCodes = (codes: readonly string[]): string =>
  [
    ...codes.slice(0, MOST_CODES).map((code) => code.slice(0, 20)),
    ...(codes.length > MOST_CODES ? [`… (${codes.length})`] : []),
  ].join(", ");
