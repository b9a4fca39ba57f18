import { CsvError, parse, type Info } from "csv-parse/sync";
import { Fault } from "../fault.ts";
import { decodeTable } from "./decode-table.ts";
import { findHeader, type ColumnNames } from "./map-columns.ts";

/** A table as received: its encoding and separator, the names of its columns, and rows with their lines. */
export type SourceTable = {
  encoding: string;
  separator: string;
  columns: string[];
  rows: { line: number; cells: string[] }[];
};

/**
 * Reads a CSV table in UTF-8 (with or without a byte order mark), UTF-16 with one, Windows-1250 or ISO 8859-2, separated
 * by commas, semicolons or tabs, or as its first line `sep=` says. Titles above the names of columns, by which `names`
 * and `map` know them, are left out. Rows keep their number of cells, right or wrong. Throws a `Fault`.
 */
export function readTable<C extends string>(
  bytes: Buffer,
  names: ColumnNames<C>,
  map: string | undefined,
): SourceTable {
  const { text: whole, encoding } = decodeTable(bytes);
  const said = /^\s*"?sep=([^\n"])"?[^\S\n\t]*(?:\n|$)/i.exec(whole);
  // An empty line in its place keeps the numbers of lines.
  const text = said ? `\n${whole.slice(said[0].length)}` : whole;
  const separator = said?.[1] ?? findSeparator(text);
  const lines = split(text, separator);
  if (lines.length < 2) throw new Fault("table-empty");
  const place = findHeader(
    lines.map(({ cells }) => cells.map(joinLines)),
    map,
    names,
  );
  const [head, ...rows] = lines.slice(place);
  if (!head || rows.length === 0) throw new Fault("table-empty");
  return { encoding, separator, columns: head.cells.map(joinLines), rows };
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

/** The name of a column on one line; a word that was divided at the end of a line is whole again. */
const joinLines = (name: string): string =>
  name
    .replaceAll(/(?<=\p{Ll})[-\u00AD]\n\s*(?=\p{Ll})/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The sign of which most of the first lines have the same number, the larger the better; quoted parts do not count. */
function findSeparator(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const weigh = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const alike = (count: number) => counts.filter((one) => one === count).length;
    return Math.max(0, ...counts.map((count) => alike(count) + count / 1000));
  };
  return [",", ";", "\t"].reduce((best, sign) => (weigh(sign) > weigh(best) ? sign : best), ",");
}
