import { toWritable } from "#src/core/text/writable.ts";

/** A cell: a text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/** How a spreadsheet of the reader's country reads CSV. */
export type CsvDialect = { separator: ";" | ","; decimal: "," | "." };

/**
 * The dialect for a language. Spreadsheets take the separator from the system's settings: where the comma is
 * the decimal sign, as in Poland, they expect semicolons, and would read 18.7 as a date.
 */
export const csvDialectOf = (language: string): CsvDialect =>
  language === "pl" ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };

/** A telephone number with its country code. A sign right after the code would be reckoned with. */
const TELEPHONE = /^\+\d{2,15}(?:[ \u00A0]\(?\d+\)?(?:[/-]\d+)*)*(?: wew\. ?\d+)?$/;
const LEAST_DIGITS = 7;

const areTelephones = (text: string): boolean =>
  text
    .split(/[,;] ?/)
    .every((one) => TELEPHONE.test(one) && one.replaceAll(/\D/g, "").length >= LEAST_DIGITS);

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula (OWASP, CSV Injection), full-width signs
 * included, and before one that has such an apostrophe of its own; telephone numbers stay as they are.
 */
const neutralize = (text: string): string => (FORMULA.test(text) && !areTelephones(text) ? `'${text}` : text);

/** A cell of our own CSV as it was before it was kept from being run. */
export const restoreCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

function toField(cell: CsvCell, { separator, decimal }: CsvDialect): string {
  const text =
    typeof cell === "number" ? String(cell).replace(".", decimal) : neutralize(toWritable(cell ?? ""));
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes records as CSV by RFC 4180, the header first: lines end with CRLF, quotes are doubled. A UTF-8 byte
 * order mark at the start keeps letters outside ASCII whole in spreadsheets.
 */
export const toCsv = (records: readonly (readonly CsvCell[])[], dialect: CsvDialect): string =>
  `\uFEFF${records
    .map((record) => `${record.map((cell) => toField(cell, dialect)).join(dialect.separator)}\r\n`)
    .join("")}`;
