import { Fault } from "#src/commands/fault.ts";
import { readJsonItems } from "#src/commands/json/read-json-items.ts";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { findTableKind } from "#src/commands/tables/table-kind.ts";
import { readStart, refuseOthers } from "#src/commands/tables/table-blocks.ts";
import { restoreCell } from "#src/core/export/csv.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { reportLanguages } from "#src/i18n/problem-messages.ts";
import { listDirectoryTexts } from "../directory-texts.ts";
import { columnNames, type ColumnName } from "../row-records.ts";

/** Formats of the directory's downloads. */
export type ExportFormat = "csv" | "geojson";

/** An entity as a download has it: texts by column, those of several terms as one text or as a list. */
export type ExportedRow = {
  place: string;
  id: string;
  cells: Partial<Record<ColumnName, string | string[]>>;
};

/** All rows of a download. */
export type Exported = { format: ExportFormat; rows: ExportedRow[] };

/** Reads a file that the directory gave for download, CSV in either language or GeoJSON. Throws a `Fault`. */
export async function readExport(file: string): Promise<Exported> {
  refuseOthers(file);
  const isJson = findTableKind(file) === "text" && /^[\s\uFEFF]*\{/.test(readStart(file, 64).toString());
  return isJson
    ? { format: "geojson", rows: await readGeoJson(file) }
    : { format: "csv", rows: await readCsv(file) };
}

const known = new Set<string>(columnNames);
const isColumn = (name: string): name is ColumnName => known.has(name);

async function readCsv(file: string): Promise<ExportedRow[]> {
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
  for await (const { line, cells } of rows) {
    const read = places.map(([column, place]) => [column, restoreCell(cells[place] ?? "")]);
    found.push({
      place: String(line),
      id: cells[idPlace] ?? "",
      cells: Object.fromEntries(read) as ExportedRow["cells"],
    });
  }
  return found;
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
