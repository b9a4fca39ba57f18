import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { toGeoJson } from "#src/directory/geojson.ts";
import { columnNames, toRecord, type MeasuredRow } from "#src/directory/row-records.ts";
import type { ViewContext } from "./list-view.ts";

/** Formats in which the result can be downloaded. */
export const downloadFormats = ["csv", "geojson"] as const;

export type DownloadFormat = (typeof downloadFormats)[number];

/** The media type of each format. */
export const downloadTypes: Record<DownloadFormat, string> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
};

/** Writes the rows in a format, in their order, with full addresses of their pages. */
export function toDownload(
  format: DownloadFormat,
  rows: readonly MeasuredRow[],
  { names, texts, base }: ViewContext,
): string {
  const toAddress = (href: string) => new URL(base + href.slice(1), location.href).href;
  const { states, pointKinds, verifications, columns } = texts;
  if (format === "geojson") return JSON.stringify(toGeoJson(rows, { names, toAddress }));
  const context = { names, states, pointKinds, verifications, toAddress };
  const header = columnNames.map((column) => columns[column]);
  const dialect = csvDialectOf(document.documentElement.lang);
  return toCsv([header, ...rows.map((row) => toRecord(row, context))], dialect);
}
