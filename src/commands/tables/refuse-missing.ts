import { Fault, type RowFault } from "../fault.ts";

/** What an editor says of rows that are in a file and not in what replaces it. */
export const MISSING = ["keep", "drop"] as const;

/** One of `MISSING`. */
export type Missing = (typeof MISSING)[number];

/** Throws a `Fault` with the rows that would vanish from `path` when nobody has said what should become of them. */
export function refuseMissing(rows: readonly RowFault[], missing: Missing | undefined, path: string): void {
  if (rows.length > 0 && missing === undefined)
    throw new Fault("missing", { path, count: rows.length }, { rows });
}
