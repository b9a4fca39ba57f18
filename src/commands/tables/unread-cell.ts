import type { SourceRow, UnreadCell } from "./read-table.ts";

/** What a sheet shows in place of a value that it could not compute, in English and Polish. */
const ERROR = /^#(?:N\/A|N\/D|REF|ADR|VALUE|ARG|NAME|NAZWA|NUM|LICZBA|NULL|ZERO|DIV\/0|DZIEL\/0)[!?]?$/i;
/** A text that is kept from becoming a number, `="0000123456"`. */
const GUARDED = /^="([^"]*)"$/;

/** Whether a text is an error of a sheet. */
export const isSheetError = (text: string): boolean => ERROR.test(text);

/** A row of a text with the cells told that hold errors or formulas of a sheet in place of a value. */
export function markUnread(row: SourceRow): SourceRow {
  const cells = row.cells.map((text) => GUARDED.exec(text)?.[1] ?? text);
  const unread = cells.flatMap((text, place): [number, UnreadCell][] => {
    if (isSheetError(text)) return [[place, "error"]];
    return text.startsWith("=") ? [[place, "formula"]] : [];
  });
  return { line: row.line, cells, ...(unread.length > 0 && { unread: new Map(unread) }) };
}
