import { foldText } from "#src/core/text/fold-text.ts";
import { Fault } from "../fault.ts";
import { findHeader } from "./map-columns.ts";
import { HEAD, join, readLines, take, toNames, type SourceRow } from "./read-table.ts";
import { readSheet } from "./read-sheet.ts";
import { refuseOthers } from "./table-blocks.ts";
import { findTableKind } from "./table-kind.ts";
import { markUnread } from "./unread-cell.ts";

/** A table whose columns have names of their own, all different; `rows` can be read once. */
export type NamedTable = {
  /** Whether rows are counted by lines of a text or by rows of a sheet. */
  unit: "line" | "row";
  columns: string[];
  /** Names that several columns have; in `columns` the later ones bear a number, `Telefon (2)`. */
  repeated: string[];
  rows: AsyncIterable<SourceRow>;
};

/** More columns than any list of organisations has. */
const WIDEST = 1000;

/**
 * Reads a table from a CSV, XLSX or ODS file. The names of columns stand in the row of the first twenty that has most of
 * `wanted`; without any, in the first that is no title. Throws a `Fault`, also while rows are read.
 */
export async function readNamedTable(
  file: string,
  sheet: string | undefined,
  wanted: readonly string[],
): Promise<NamedTable> {
  refuseOthers(file);
  const isSheet = findTableKind(file) === "archive";
  if (sheet !== undefined && !isSheet) throw new Fault("sheet-none", { file, name: sheet });
  const lines = isSheet ? join(await readSheet(file, sheet), none()) : mark((await readLines(file)).lines);
  const head = await take(lines, HEAD + 1);
  const place = findNames(head.map(toNames), wanted);
  const [header, ...rows] = head.slice(place);
  if (!header || rows.length === 0) throw new Fault("table-empty");
  if (header.cells.length > WIDEST)
    throw new Fault("table-wide", { line: header.line, count: header.cells.length, limit: WIDEST });
  return { unit: isSheet ? "row" : "line", ...nameColumns(toNames(header)), rows: join(rows, lines) };
}

async function* mark(lines: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow> {
  for await (const row of lines) yield markUnread(row);
}

async function* none(): AsyncGenerator<SourceRow> {
  yield* [];
}

function findNames(head: readonly string[][], wanted: readonly string[]): number {
  const folded = new Set(wanted.map(foldText));
  const counts = head.map((cells) => new Set(cells.map(foldText).filter((cell) => folded.has(cell))).size);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  return head.length === 0 ? 0 : findHeader(head, undefined, { names: [], required: [] });
}

/** The letters that programs call a column by, from its place: A, B, …, Z, AA. */
export const toLetters = (place: number): string =>
  (place >= 26 ? toLetters(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

/** Case and diacritics of names do not count: a mapping could not tell them apart. */
function nameColumns(names: readonly string[]): Pick<NamedTable, "columns" | "repeated"> {
  const taken = new Map<string, string>();
  const repeated = new Set<string>();
  const columns = names.map((name, place) => {
    const own = name === "" ? `[${toLetters(place)}]` : name;
    const first = taken.get(foldText(own));
    if (first !== undefined) repeated.add(first);
    let unique = own;
    for (let number = 2; taken.has(foldText(unique)); number += 1) unique = `${own} (${number})`;
    taken.set(foldText(unique), unique);
    return unique;
  });
  return { columns, repeated: [...repeated] };
}
