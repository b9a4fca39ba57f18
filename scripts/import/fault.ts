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
  | "size";

/** A failed import: nothing has been written. */
export class ImportFault extends Error {
  readonly id: FaultId;
  readonly values: Record<string, string | number>;

  constructor(id: FaultId, values: Record<string, string | number> = {}) {
    super(id);
    this.id = id;
    this.values = values;
  }
}
