import { CsvError } from "csv-parse/sync";
import { parseRemarkTable, REMARK_COLUMNS } from "#src/collections/consultation-remarks/remark-table.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath, Position, Words } from "#src/core/integrity/problem.ts";
import type { ProblemId } from "#src/check/problems.ts";

/** A CSV table as a record `{ remarks: rows }`, what is wrong with it, and the places of its rows. */
export type CsvSource = {
  data: { remarks: Record<string, string>[] } | undefined;
  faults: { id: ProblemId; position: Position; values: Record<string, Words> }[];
  locate: (path: KeyPath) => Position;
};

const START: Position = { line: 1, column: 1 };

/** Reads a table of remarks. A column that is not known is reported once and left out. */
export function parseCsvSource(text: string): CsvSource {
  try {
    const rows = parseRemarkTable(text);
    const known = new Set<string>(REMARK_COLUMNS);
    const columns = new Set(rows.flatMap(({ record }) => Object.keys(record)));
    const unknown = [...columns].filter((column) => !known.has(column));
    const remarks = rows.map(({ record }) =>
      Object.fromEntries(Object.entries(record).filter(([column]) => known.has(column))),
    );
    const locate = ([, index]: KeyPath): Position => ({ line: rows[Number(index)]?.line ?? 1, column: 1 });
    return { data: { remarks }, faults: unknown.map(toColumnFault), locate };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    const fault = { term: `csv.${error.code}`, otherwise: error.message };
    const problem = { id: "csv-syntax" as const, position: { line, column: 1 }, values: { fault } };
    return { data: undefined, faults: [problem], locate: () => START };
  }
}

function toColumnFault(column: string) {
  const corrected = findNearest(column, REMARK_COLUMNS);
  const values = { column, allowed: REMARK_COLUMNS.join(", "), ...(corrected && { corrected }) };
  return { id: "csv-column-unknown" as const, position: START, values };
}
