/** What can go wrong in an import; each has a text in `i18n/<language>/import.json`. */
export type FaultId =
  | "network"
  | "status"
  | "format"
  | "service"
  | "empty"
  | "unknown-codes"
  | "missing-codes"
  | "content"
  | "size"
  | "no-file"
  | "no-consultation"
  | "exists"
  | "table-empty"
  | "table-syntax"
  | "map-target"
  | "map-header"
  | "column-missing"
  | "opp-none"
  | "rows";

/** A faulty row of a table, by its line in the file. */
export type RowFault = {
  line: number;
  id: "cells" | "remark" | "decision" | "paragraph" | "paragraph-unknown" | "krs" | "krs-twice" | "name";
  values: Record<string, string | number>;
};

/** A failed import: nothing has been written. */
export class ImportFault extends Error {
  readonly id: FaultId;
  readonly values: Record<string, string | number>;
  readonly rows: readonly RowFault[];

  constructor(id: FaultId, values: Record<string, string | number> = {}, rows: readonly RowFault[] = []) {
    super(id);
    this.id = id;
    this.values = values;
    this.rows = rows;
  }
}
