import { parse, type Info } from "csv-parse/sync";

/** One row of a table: its cells by column name, empty ones left out, and the line at which it begins. */
export type CsvRow = { record: Record<string, string>; line: number };

/**
 * Reads a CSV table (RFC 4180, UTF-8, first row: column names) into rows; letters come composed (Unicode
 * NFC). Throws `CsvError` of csv-parse, which says
 * the line, when the quotes or the number of cells are wrong.
 */
export function parseCsvRows(text: string): CsvRow[] {
  const rows = parse(text.normalize("NFC"), {
    bom: true,
    columns: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
  }) as unknown as { record: Record<string, string>; info: Info }[];
  return rows.map(({ record, info }) => ({
    record: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== "")),
    line: info.lines - countBreaks(record),
  }));
}

/** Line breaks inside quoted cells come before the line that the reader reports. */
const countBreaks = (record: Record<string, string>): number =>
  Object.values(record).join("").split("\n").length - 1;
