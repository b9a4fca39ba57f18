import { Fault } from "#src/commands/fault.ts";
import { readJsonItems } from "#src/commands/json/read-json-items.ts";
import { take } from "#src/commands/tables/read-table.ts";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { readStart, refuseOthers } from "#src/commands/tables/table-blocks.ts";
import { restoreCell } from "#src/core/export/csv.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { reportLanguages } from "#src/i18n/problem-messages.ts";
import { listDirectoryTexts } from "../directory-texts.ts";
import type { PackedDataset } from "../packed-dataset.ts";
import { columnNames, toRecord, type ColumnName } from "../row-records.ts";
import { unpackDataset } from "../unpack-dataset.ts";

/** What the directory gives: downloads, and the data that its pages load (`/podmioty/dane.json`). */
export type ExportFormat = "csv" | "geojson" | "json" | "hsds";

/** An entity as a download has it: texts by column, those of several terms as one text or as a list. */
export type ExportedRow = {
  place: string;
  id: string;
  cells: Partial<Record<ColumnName, string | string[]>>;
};

/** A row whose cells are not under their headers, so that none is taken. */
type UnevenRow = { place: string; found: number; expected: number };

/** All rows of a download. */
export type Exported = { format: Exclude<ExportFormat, "hsds">; rows: ExportedRow[]; uneven: UnevenRow[] };

/** Whether a file is a list in JSON, as HSDS is. Throws a `Fault` for what is no text. */
export function isHsds(file: string): boolean {
  refuseOthers(file);
  return /^[\s\uFEFF]*\[/.test(readStart(file, 64).toString());
}

/** Reads a file that the directory gave: CSV in either language, GeoJSON, or its data. Throws a `Fault`. */
export async function readExport(file: string): Promise<Exported> {
  refuseOthers(file);
  const start = readStart(file, 64).toString();
  if (/^[\s\uFEFF]*\{\s*"size"/.test(start))
    return { format: "json", rows: await readData(file), uneven: [] };
  if (/^[\s\uFEFF]*\{/.test(start)) return { format: "geojson", rows: await readGeoJson(file), uneven: [] };
  return { format: "csv", ...(await readCsv(file)) };
}

const known = new Set<string>(columnNames);
const isColumn = (name: string): name is ColumnName => known.has(name);

async function readCsv(file: string): Promise<Omit<Exported, "format">> {
  const headers = new Map(
    reportLanguages.flatMap((language) =>
      Object.entries(listDirectoryTexts(language).columns).map(
        ([column, header]) => [header, column] as const,
      ),
    ),
  );
  const { columns, rows } = await readNamedTable(file, undefined, [...headers.keys()]);
  const places = columns.flatMap((header, place) => {
    const column = headers.get(header) ?? "";
    return isColumn(column) ? [[column, place] as const] : [];
  });
  const idPlace = places.find(([column]) => column === "id")?.[1];
  if (idPlace === undefined) throw new Fault("export-kind", { file });
  const found: ExportedRow[] = [];
  const uneven: UnevenRow[] = [];
  for await (const { line, cells } of rows) {
    const place = String(line);
    if (cells.length !== columns.length) {
      uneven.push({ place, found: cells.length, expected: columns.length });
      continue;
    }
    const read = places.map(([column, at]) => [column, restoreCell(cells[at] ?? "")]);
    found.push({
      place,
      id: cells[idPlace] || `#${line}`,
      cells: Object.fromEntries(read) as ExportedRow["cells"],
    });
  }
  return { rows: found, uneven };
}

/** The rows that pages load, as CSV would have them. */
async function readData(file: string): Promise<ExportedRow[]> {
  const [whole] = await take(readJsonItems(file, ["$"]), 1);
  try {
    const { rows, names } = unpackDataset(whole?.value as PackedDataset);
    const context = { ...listDirectoryTexts("pl"), names, toAddress: (href: string) => href };
    return rows.map((row, index) => {
      const record = toRecord({ row }, context).map((cell) => (cell === undefined ? "" : String(cell)));
      const cells = Object.fromEntries(columnNames.map((column, place) => [column, record[place] ?? ""]));
      return { place: String(index + 1), id: row.id, cells };
    });
  } catch (error) {
    if (error instanceof TypeError) throw new Fault("export-kind", { file });
    throw error;
  }
}

async function readGeoJson(file: string): Promise<ExportedRow[]> {
  const found: ExportedRow[] = [];
  for await (const { value } of readJsonItems(file, ["$.features.*"])) {
    const row = isFields(value) ? toRow(value, found.length + 1) : undefined;
    if (!row) throw new Fault("export-kind", { file });
    found.push(row);
  }
  if (found.length === 0) throw new Fault("export-kind", { file });
  return found;
}

/** A feature of `toGeoJson`; undefined for one that somebody else wrote. */
function toRow({ id, geometry, properties }: Fields, number: number): ExportedRow | undefined {
  if (typeof id !== "string" || !isFields(properties) || readText(properties, "page") === undefined)
    return undefined;
  const cells = Object.entries(properties).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[name, value.map(String)]];
    return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
  });
  const position: unknown =
    isFields(geometry) && properties["approximate"] === false ? geometry["coordinates"] : [];
  const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
  const point =
    typeof lon === "number" && typeof lat === "number"
      ? { latitude: String(lat), longitude: String(lon), pointKind: "exact" }
      : {};
  return {
    place: String(number),
    id,
    cells: { ...Object.fromEntries(cells.filter(([name]) => isColumn(name))), ...point },
  };
}
