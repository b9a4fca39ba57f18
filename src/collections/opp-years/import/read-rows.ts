import { limits } from "#src/check/files/limits.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { checkRow, hasEnough } from "#src/commands/tables/check-row.ts";
import type { ColumnMap } from "#src/commands/tables/map-columns.ts";
import type { SourceTable } from "#src/commands/tables/read-table.ts";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { setNameCase } from "#src/core/text/name-case.ts";
import { setPlaceCase } from "#src/core/text/place-case.ts";
import { oppYearSchema } from "../schema.ts";
import type { OppColumn } from "./columns.ts";
import type { Known } from "./known.ts";
import type { Organisation } from "./plan-list.ts";

/** A row of the region, by its line in the table; `unread` is a website that is no whole web address. */
export type OppRow = { line: number; organisation: Organisation; unread: boolean };

type At = (column: OppColumn) => string;

/** Rows of the region, and what became of the others. */
export type RegionRows = {
  rows: OppRow[];
  /** Number of rows of other voivodeships. */
  others: number;
  /** Names in place of a voivodeship that Poland has not, with the numbers of their lines. */
  unknown: Map<string, number[]>;
};

/**
 * Reads the rows of the region, counts those of others, and tells those of a voivodeship that nobody knows. All faulty rows are reported at once in a `Fault`; reading ends
 * early when there are very many, or more rows than a file of the content may hold.
 */
export async function readRows(
  table: SourceTable,
  columns: ColumnMap<OppColumn>["columns"],
  known: Known,
  file: string,
): Promise<RegionRows> {
  const faults: RowFault[] = [];
  const rows = new Map<string, OppRow>();
  const unknown: RegionRows["unknown"] = new Map();
  let [others, length] = [0, 0];
  for await (const { line, cells } of table.rows) {
    const at: At = (column) => cells[columns.get(column) ?? -1] ?? "";
    const isWhole = cells.length === table.columns.length;
    const region = isWhole && columns.has("voivodeship") ? judgeRegion(at, known) : "own";
    if (region === "other") others += 1;
    if (region === "unknown")
      unknown.set(at("voivodeship"), [...(unknown.get(at("voivodeship")) ?? []), line]);
    if (region !== "own") continue;
    const values = { found: cells.length, expected: table.columns.length };
    const row = isWhole ? readRow(at, line, rows, known) : [{ line, id: "cells" as const, values }];
    if (Array.isArray(row)) faults.push(...row);
    else rows.set(row.organisation.krs, row);
    length += cells.join().length;
    if (hasEnough(faults)) break;
    if (length > limits.fileBytes)
      throw new Fault("too-large", { file, limit: limits.fileBytes / 1024 ** 2 });
  }
  if (faults.length > 0) throw new Fault("rows", { file }, { rows: faults });
  return { rows: [...rows.values()], others, unknown };
}

const judgeRegion = (at: At, { places }: Known) => places.judgeVoivodeship(at("voivodeship"));

function readRow(at: At, line: number, rows: ReadonlyMap<string, OppRow>, known: Known): OppRow | RowFault[] {
  const krs = parseKrs(at("krs"));
  if (typeof krs !== "string") return [{ line, id: "krs", values: { value: at("krs") } }];
  const before = rows.get(krs)?.line;
  if (before !== undefined) return [{ line, id: "krs-twice", values: { krs, before } }];
  if (at("name").length < 2) return [{ line, id: "name", values: {} }];
  const organisation = toOrganisation(krs, at, known);
  const faults = checkRow(oppYearSchema().shape.organisations.element, organisation, line);
  if (faults.length > 0) return faults;
  return { line, organisation, unread: at("website") !== "" && organisation["website"] === undefined };
}

/** A row as it is written; it refers to an entity of the directory if there is one. */
function toOrganisation(krs: string, at: At, known: Known): Organisation {
  const entity = known.entities.get(krs);
  const county = known.places.findCounty(at("county"), at("town"));
  return {
    krs,
    ...(entity ? { entity } : { name: setNameCase(at("name")).name, ...(county && { county }) }),
    ...(!entity && at("town") && { town: setPlaceCase(at("town")) }),
    ...(at("purpose") && { purpose: at("purpose") }),
    ...(/^https?:\/\//.test(at("website")) && { website: at("website") }),
  };
}
