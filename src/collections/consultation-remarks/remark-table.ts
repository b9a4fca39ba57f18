/** Columns of a table of remarks, in the order in which they are written. */
export const REMARK_COLUMNS = ["authorKind", "author", "paragraph", "remark", "decision", "reason"] as const;

/** Writes rows as CSV (RFC 4180) with the columns of `REMARK_COLUMNS`; lines end with LF, like all content. */
export const toRemarkTable = (rows: readonly Readonly<Record<string, string | undefined>>[]): string =>
  [REMARK_COLUMNS, ...rows.map((row) => REMARK_COLUMNS.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map(quote).join(",")}\n`)
    .join("");

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
