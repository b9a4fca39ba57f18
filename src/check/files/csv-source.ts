import { CsvError } from "csv-parse/sync";
import type { Definition } from "#src/collections/definition.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath, Position, Words } from "#src/core/integrity/problem.ts";
import { parseCsvRows, type CsvRow } from "#src/core/tables/csv-rows.ts";
import type { ProblemId } from "../problems.ts";
import { limits } from "./limits.ts";

/** A CSV table as a record with its rows in one field, its problems, and the positions of its rows. */
export type CsvSource = {
  data: Record<string, Record<string, string>[]> | undefined;
  faults: { id: ProblemId; position: Position; values: Record<string, Words> }[];
  locate: (path: KeyPath) => Position;
};

const START: Position = { line: 1, column: 1 };

/** Reads a table by the columns of its collection. An unknown column is reported once and left out. */
export function parseCsvSource(text: string, { field, columns }: Required<Definition>["table"]): CsvSource {
  try {
    const rows = parseCsvRows(text);
    const written = new Set(rows.flatMap(({ record }) => Object.keys(record)));
    const unknown = [...written].filter((column) => !columns.includes(column));
    const records = rows.map(({ record }) =>
      Object.fromEntries(Object.entries(record).filter(([column]) => columns.includes(column))),
    );
    const locate = ([, index]: KeyPath): Position => ({ line: rows[Number(index)]?.line ?? 1, column: 1 });
    const faults = [...unknown.map((column) => toColumnFault(column, columns)), ...listLongCells(rows)];
    return { data: { [field]: records }, faults, locate };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? Number(error.lines) : 1;
    const fault = { term: `csv.${error.code}`, otherwise: error.message };
    const problem = { id: "csv-syntax" as const, position: { line, column: 1 }, values: { fault } };
    return { data: undefined, faults: [problem], locate: () => START };
  }
}

const listLongCells = (rows: readonly CsvRow[]) =>
  rows.flatMap(({ record, line }) =>
    Object.values(record).flatMap(({ length }) =>
      length > limits.fieldCharacters
        ? [
            {
              id: "field-too-large" as const,
              position: { line, column: 1 },
              values: { length, limit: limits.fieldCharacters },
            },
          ]
        : [],
    ),
  );

function toColumnFault(column: string, columns: readonly string[]) {
  const corrected = findNearest(column, columns);
  const values = { column, allowed: columns.join(", "), ...(corrected && { corrected }) };
  return { id: "csv-column-unknown" as const, position: START, values };
}
