import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { definitions } from "#src/collections/index.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { mapColumns, type ColumnMap } from "#src/commands/tables/map-columns.ts";
import { oppColumns, type OppColumn } from "./columns.ts";
import { readKnown, type Known } from "./known.ts";
import { readTable, type SourceTable } from "#src/commands/tables/read-table.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";

/** What to import; `asOf` (`YYYY-MM-DD`) is the day whose state the list shows. */
export type OppImport = {
  file: string;
  year: number;
  map?: string | undefined;
  asOf?: string | undefined;
  replace: boolean;
};

/** What was written, and what an editor should check next. */
export type ImportedOpps = {
  path: string;
  rows: number;
  /** Number of rows of other voivodeships. */
  others: number;
  wasReplaced: boolean;
  table: Pick<SourceTable, "encoding" | "separator">;
  columns: { from: string; to: OppColumn }[];
  left: ColumnMap<OppColumn>["left"];
  /** Line numbers of rows whose county could not be determined. */
  withoutCounty: number[];
  /** Entities of the directory that are on the list, but whose entry does not have the tax year yet. */
  withoutStatus: string[];
};

type Organisation = Record<string, unknown> & { krs: string };
type Row = { line: number; organisation: Organisation };

const NIW = {
  title: "Wykaz organizacji pożytku publicznego (NIW-CRSO)",
  url: "https://niw.gov.pl/opp/wykaz-opp/",
};

/**
 * Writes the organisations of the region from a CSV table to `opp-years/<year>.yaml`; an existing file is replaced
 * only on request, and then keeps what editors added to its rows. `today` is `YYYY-MM-DD`. All faulty rows are
 * reported at once in a `Fault`, and nothing is written.
 */
export function importOpps(folder: string, request: OppImport, today: string): ImportedOpps {
  const { file, year, replace } = request;
  const path = join(folder, definitions["opp-years"].path, `${year}.yaml`);
  const wasReplaced = existsSync(path);
  if (wasReplaced && !replace) throw new Fault("exists", { path });
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Fault("no-file", { file });
  const known = readKnown(folder, year);
  const table = readTable(readFileSync(file), oppColumns, request.map);
  const { columns, left } = mapColumns(table.columns, request.map, oppColumns);
  const { rows, others } = readRows(table, columns, known, file);
  if (rows.length === 0) throw new Fault("opp-none", { file, others });
  const hasRegion = columns.has("voivodeship");
  const organisations = rows.map(({ organisation }) => organisation);
  const list = {
    taxYear: year,
    ...(request.asOf && { asOf: request.asOf }),
    complete: hasRegion,
    list: NIW,
    organisations,
    sources: [{ url: NIW.url, title: NIW.title, accessedOn: today }],
    verifiedOn: today,
  };
  replaceFile(path, stringify(list, { lineWidth: 0 }));
  return {
    path,
    rows: rows.length,
    others,
    wasReplaced,
    table,
    columns: [...columns].map(([to, index]) => ({ from: table.columns[index] ?? "", to })),
    left,
    withoutCounty: rows
      .filter(({ organisation }) => !organisation["county"] && !organisation["entity"])
      .map(({ line }) => line),
    withoutStatus: organisations.flatMap(({ entity }) =>
      typeof entity === "string" && !known.withYear.has(entity) ? [entity] : [],
    ),
  };
}

function readRows(
  table: SourceTable,
  columns: ReadonlyMap<OppColumn, number>,
  known: Known,
  file: string,
): { rows: Row[]; others: number } {
  const faults: RowFault[] = [];
  const rows: Row[] = [];
  const first = new Map<string, number>();
  let others = 0;
  for (const { line, cells } of table.rows) {
    const at = (column: OppColumn) => cells[columns.get(column) ?? -1] ?? "";
    const fault = (id: RowFault["id"], values: RowFault["values"]) => faults.push({ line, id, values });
    if (cells.length !== table.columns.length) {
      fault("cells", { found: cells.length, expected: table.columns.length });
    } else if (columns.has("voivodeship") && !known.places.isRegion(at("voivodeship"))) {
      others += 1;
    } else {
      const krs = parseKrs(at("krs"));
      const before = typeof krs === "string" ? first.get(krs) : undefined;
      if (typeof krs !== "string") fault("krs", { value: at("krs") });
      else if (before !== undefined) fault("krs-twice", { krs, before });
      else if (at("name").length < 2) fault("name", {});
      else {
        first.set(krs, line);
        rows.push({ line, organisation: toOrganisation(krs, at, known) });
      }
    }
  }
  if (faults.length > 0) throw new Fault("rows", { file }, { rows: faults });
  return { rows, others };
}

/**
 * A row as it is written: keeps what editors added earlier, and refers to an entity of the directory if there is
 * one.
 */
function toOrganisation(krs: string, at: (column: OppColumn) => string, known: Known): Organisation {
  const entity = known.entities.get(krs);
  const county = known.places.findCounty(at("county"), at("town"));
  const found = {
    ...(entity ? { entity } : { name: at("name"), ...(county && { county }) }),
    ...(!entity && at("town") && { town: at("town") }),
    ...(at("purpose") && { purpose: at("purpose") }),
    ...(/^https?:\/\//.test(at("website")) && { website: at("website") }),
  };
  return { krs, ...found, ...known.added.get(krs) };
}
