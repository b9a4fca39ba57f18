import { pipeline, Readable } from "node:stream";
import { CsvError, parse, type Info } from "csv-parse";
import { Fault, type FaultId } from "../fault.ts";
import { decodeTable } from "./decode-table.ts";
import { findEncoding, type Encoding } from "./find-encoding.ts";
import { findHeader, type ColumnNames } from "./map-columns.ts";
import { refuseForeign } from "./table-kind.ts";
import { refuseOthers } from "./table-blocks.ts";

/** Why a cell of a sheet has no value that could be read. */
export type UnreadCell = "formula" | "error";

/** A row of a table with the line at which it begins, and its cells that have no value, by their place. */
export type SourceRow = { line: number; cells: string[]; unread?: ReadonlyMap<number, UnreadCell> };

/** A table as received: its encoding and separator, the names of its columns, and rows, which can be read once. */
export type SourceTable = {
  encoding: Encoding;
  separator: string;
  columns: string[];
  rows: AsyncIterable<SourceRow>;
};

/** The rows of a table as received, before anybody knows which of them names the columns. */
export type SourceLines = { encoding: Encoding; separator: string; lines: AsyncGenerator<SourceRow> };

/** Rows that are looked at to find the names of columns. */
export const HEAD = 20;
/** Longest row, in bytes: a quote that is never closed must not take the rest of a big table. */
const LONGEST = 1024 ** 2;

/**
 * Reads a CSV table in UTF-8 or UTF-16 (with or without a byte order mark), Windows-1250 or ISO 8859-2, separated
 * by commas, semicolons or tabs, or as its first line `sep=` says. Titles above the names of columns, by which `names`
 * and `map` know them, are left out. Rows keep their number of cells, right or wrong; of a big table one part at a time is
 * held in memory. Throws a `Fault`, also while rows are read.
 */
export async function readTable<C extends string>(
  file: string,
  names: ColumnNames<C>,
  map: string | undefined,
): Promise<SourceTable> {
  const { encoding, separator, lines } = await readLines(file);
  const head = await take(lines, HEAD + 1);
  const place = head.length === 0 ? 0 : findHeader(head.map(toNames), map, names);
  const [header, ...rows] = head.slice(place);
  if (!header || rows.length === 0) throw new Fault("table-empty");
  return { encoding, separator, columns: toNames(header), rows: join(rows, lines) };
}

/** Reads the rows of a CSV table, whatever stands in them; see `readTable`. */
export async function readLines(file: string): Promise<SourceLines> {
  refuseOthers(file);
  refuseForeign(file);
  const encoding = await findEncoding(file);
  const texts = decodeTable(file, encoding);
  const { value: first = "" } = (await texts.next()) as { value?: string };
  const said = /^\s*"?sep=([^\n"])"?[^\S\n\t]*(?:\n|$)/i.exec(first);
  // An empty line in its place keeps the numbers of lines.
  const start = said ? `\n${first.slice(said[0].length)}` : first;
  const separator = said?.[1] ?? findSeparator(start);
  return { encoding, separator, lines: split(join([start], texts), separator) };
}

/** A sequence that has others before it. */
export async function* join<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/** The first items of a sequence, which goes on after them. */
export async function take<T>(items: AsyncGenerator<T>, most: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = await items.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* split(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<SourceRow> {
  const parser = parse({
    delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST,
  });
  const records = pipeline(Readable.from(texts, { highWaterMark: 1 }), parser, () => undefined);
  try {
    for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: Info }>)
      if (record.some((cell) => cell !== "")) yield { line: info.lines - countBreaks(record), cells: record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? Number(error.lines) : 1;
    throw new Fault(toSyntaxFault(error), { line });
  }
}

/** What is wrong with quotes, by the codes of the reader. */
const toSyntaxFault = ({ code }: CsvError): FaultId =>
  code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE" ? "table-quote-open" : "table-quote";

const countBreaks = (cells: readonly string[]) => cells.join("").split("\n").length - 1;

/** The names of columns on one line each; a word that was divided at the end of a line is whole again. */
export const toNames = ({ cells }: Pick<SourceRow, "cells">): string[] =>
  cells.map((name) =>
    name
      .replaceAll(/(?<=\p{Ll})[-\u00AD]\n\s*(?=\p{Ll})/gu, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

/** The sign of which most of the first lines have the same number, the larger the better; quoted parts do not count. */
function findSeparator(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"[^"]*"/g, "q")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, HEAD);
  const weigh = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const alike = (count: number) => counts.filter((one) => one === count).length;
    return Math.max(0, ...counts.map((count) => alike(count) + count / 1000));
  };
  return [",", ";", "\t"].reduce((best, sign) => (weigh(sign) > weigh(best) ? sign : best), ",");
}
