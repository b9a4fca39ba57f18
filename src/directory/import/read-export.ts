import { Fault } from "#src/commands/fault.ts";
import { readJsonItems } from "#src/commands/json/read-json-items.ts";
import { take } from "#src/commands/tables/read-table.ts";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { readUnpackedStart } from "#src/commands/json/unpacked-bytes.ts";
import { refuseOthers } from "#src/commands/tables/table-blocks.ts";
import { restoreCell } from "#src/core/export/csv.ts";
import type { ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { findNearest } from "#src/core/text/nearest.ts";
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

/** All rows of a download, and what in it no row could take. */
export type Exported = {
  format: Exclude<ExportFormat, "hsds">;
  rows: ExportedRow[];
  unread: ProposalNote[];
};

/** Whether a file is a list in JSON, as HSDS is. Throws a `Fault` for what is no text. */
export function isHsds(file: string): boolean {
  refuseOthers(file);
  return /^[\s\uFEFF]*\[/.test(readUnpackedStart(file, 64).toString());
}

/** Reads a file that the directory gave: CSV in either language, GeoJSON, or its data. Throws a `Fault`. */
export async function readExport(file: string): Promise<Exported> {
  refuseOthers(file);
  const start = readUnpackedStart(file, 64).toString();
  if (/^[\s\uFEFF]*\{\s*"size"/.test(start))
    return { format: "json", rows: await readData(file), unread: [] };
  if (/^[\s\uFEFF]*\{/.test(start)) return { format: "geojson", ...(await readGeoJson(file)) };
  return { format: "csv", ...(await readCsv(file)) };
}

const known = new Set<string>(columnNames);
const isColumn = (name: string): name is ColumnName => known.has(name);

/** The columns of downloads by their headers in all languages. */
const listHeaders = (): ReadonlyMap<string, ColumnName> =>
  new Map(
    reportLanguages.flatMap((language) => {
      const { columns } = listDirectoryTexts(language);
      return columnNames.map((column) => [columns[column] ?? column, column] as const);
    }),
  );

async function readCsv(file: string): Promise<Omit<Exported, "format">> {
  const headers = listHeaders();
  const { columns, rows } = await readNamedTable(file, undefined, [...headers.keys()]);
  const places = columns.flatMap((header, place) => {
    const column = headers.get(header);
    return column === undefined ? [] : [[column, place] as const];
  });
  const idPlace = places.find(([column]) => column === "id")?.[1];
  if (idPlace === undefined) throw new Fault("export-kind", { file });
  const found: ExportedRow[] = [];
  const unread = listForeign(columns, headers);
  for await (const { line, cells } of rows) {
    const place = String(line);
    if (cells.length !== columns.length) {
      unread.push({ id: "table-cells", values: { place, found: cells.length, expected: columns.length } });
      continue;
    }
    const read = places.map(([column, at]) => [column, restoreCell(cells[at] ?? "")]);
    found.push({
      place,
      id: cells[idPlace] || `#${line}`,
      cells: Object.fromEntries(read) as ExportedRow["cells"],
    });
  }
  return { rows: found, unread };
}

/** Columns that no download has: somebody named them otherwise, or added them. */
const listForeign = (columns: readonly string[], headers: ReadonlyMap<string, ColumnName>): ProposalNote[] =>
  columns
    .filter((header) => !headers.has(header))
    .map((name) => ({
      id: "export-column",
      values: { name, nearest: findNearest(name, [...headers.keys()]) ?? "–" },
    }));

/** The rows that pages load, as CSV would have them. */
async function readData(file: string): Promise<ExportedRow[]> {
  const [whole] = await take(readJsonItems(file, ["$"]), 1);
  const packed = whole?.value as PackedDataset;
  try {
    refuseTorn(packed, file);
    const { rows, names } = unpackDataset(packed);
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

/** Throws a `Fault` where a column has more or fewer values than there are entities: then nobody knows whose they are. */
function refuseTorn({ size, fields, terms, points, scores }: PackedDataset, file: string): void {
  const columns = { ...fields, ...terms, points, scores };
  for (const [column, values] of Object.entries(columns)) {
    const found = (Array.isArray(values) ? values : values.rows).length;
    if (found !== size) throw new Fault("export-torn", { file, column, found, expected: size });
  }
}

async function readGeoJson(file: string): Promise<Omit<Exported, "format">> {
  const rows: ExportedRow[] = [];
  const unread: ProposalNote[] = [];
  for await (const { value } of readJsonItems(file, ["$.features.*"])) {
    const place = rows.length + unread.length + 1;
    const row = isFields(value) ? toRow(value, place) : undefined;
    if (row) rows.push(row);
    else {
      const { properties } = isFields(value) ? value : {};
      unread.push(noteForeign(place, isFields(properties) ? properties : {}));
    }
  }
  if (rows.length === 0) throw new Fault("export-kind", { file });
  return { rows, unread };
}

/** An item of a list that the portal has not written, by its place in it, counted from one. */
export const noteForeign = (place: number, item: Fields): ProposalNote => ({
  id: "export-foreign",
  values: { place, name: readText(item, "name") ?? "–" },
});

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
