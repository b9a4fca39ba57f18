import { CsvError, parse, type Info } from "csv-parse/sync";
import { Fault } from "../fault.ts";

/** A table as received: its encoding and separator, the names of its columns, and rows with their lines. */
export type SourceTable = {
  encoding: string;
  separator: string;
  columns: string[];
  rows: { line: number; cells: string[] }[];
};

/**
 * Reads a CSV table in UTF-8 (with or without a byte order mark), UTF-16, Windows-1250 or ISO 8859-2, separated by
 * commas, semicolons or tabs. Rows keep their number of cells, right or wrong. Throws a `Fault`.
 */
export function readTable(bytes: Buffer): SourceTable {
  const { text, encoding } = decode(bytes);
  const separator = findSeparator(text);
  const [head, ...rows] = split(text, separator);
  if (!head || rows.length === 0) throw new Fault("table-empty");
  return { encoding, separator, columns: head.cells, rows };
}

function split(text: string, delimiter: string): SourceTable["rows"] {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: Info }[];
    return records
      .map(({ record, info }) => ({ line: info.lines - countBreaks(record), cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? Number(error.lines) : 1;
    throw new Fault("table-syntax", { line, reason: error.message });
  }
}

const countBreaks = (cells: readonly string[]) => cells.join("").split("\n").length - 1;

/** The character that splits the first line into the most cells; quoted parts do not count. */
function findSeparator(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return ["windows-1250", "iso-8859-2"]
      .map((encoding) => ({ text: new TextDecoder(encoding).decode(bytes), encoding }))
      .reduce((best, other) => (countPolish(other.text) > countPolish(best.text) ? other : best));
  }
}

const countPolish = (text: string): number => text.match(/[ąćęłńóśźż]/gi)?.length ?? 0;
