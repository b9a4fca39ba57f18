import type { z } from "astro/zod";
import { limits } from "#src/check/files/limits.ts";
import type { RowFault } from "../fault.ts";

/** What the schema of a record, and the limit of all fields, will not take in a row before it is written. */
export function checkRow(
  schema: z.ZodType,
  record: Readonly<Record<string, unknown>>,
  line: number,
): RowFault[] {
  const long = Object.entries(record).flatMap(([column, value]): RowFault[] =>
    typeof value === "string" && value.length > limits.fieldCharacters
      ? [{ line, id: "long", values: { column, length: value.length, limit: limits.fieldCharacters } }]
      : [],
  );
  if (long.length > 0) return long;
  const refused = schema.safeParse(record).error?.issues ?? [];
  return refused.map(({ path: [column = ""] }) => {
    const written = record[String(column)];
    const value = (typeof written === "string" ? written : "").slice(0, 80);
    return { line, id: "field", values: { column: String(column), value } };
  });
}

/** Most faults that are told of one table. */
const MOST = 200;

/** Collects the faults of rows; once there are many, the rest of a table is not worth reading. */
export const hasEnough = (faults: readonly RowFault[]): boolean => faults.length >= MOST;
