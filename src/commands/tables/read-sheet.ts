import { readFileSync, statSync } from "node:fs";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import type { Cell, CellValue, Sheet, Workbook } from "hucre/xlsx";
import { findUnseen } from "#src/core/text/unseen.ts";
import { Fault } from "../fault.ts";
import type { SourceRow, UnreadCell } from "./read-table.ts";
import { refuseArchive } from "./refuse-archive.ts";
import { isSheetError } from "./unread-cell.ts";

const MIB = 1024 ** 2;
const LARGEST = 32;

/**
 * Reads a sheet of an XLSX (ISO/IEC 29500) or ODS (ISO/IEC 26300) file: the one that is named, else the only one. Numbers
 * come without groups and exponents, days as `YYYY-MM-DD`; of formulas only the value that was saved with them counts.
 * Throws a `Fault`.
 */
export async function readSheet(file: string, name: string | undefined): Promise<SourceRow[]> {
  if (statSync(file).size > LARGEST * MIB) throw new Fault("sheet-size", { file, limit: LARGEST });
  const bytes = readFileSync(file);
  refuseArchive(file, bytes);
  const sheet = chooseSheet((await readWorkbook(file, bytes)).sheets, name);
  return sheet.rows.flatMap((values, index): SourceRow[] => {
    const row = toRow(sheet, values, index);
    return row.cells.some((cell) => cell !== "") || row.unread ? [row] : [];
  });
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Workbook> {
  try {
    return await (bytes.includes("opendocument.spreadsheet") ? readOds(bytes) : readXlsx(bytes));
  } catch (error) {
    throw new Fault("sheet-broken", { file, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Hidden sheets, and those without cells, are no choice when none is named. */
function chooseSheet(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const names = sheets.map((sheet) => sheet.name).join(", ");
  if (name !== undefined) {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Fault("sheet-unknown", { name, names });
    return found;
  }
  const [only, other] = sheets.filter(
    ({ hidden, veryHidden, rows }) => !hidden && !veryHidden && rows.length > 0,
  );
  if (!only) throw new Fault("table-empty");
  if (other) throw new Fault("sheet-several", { names });
  return only;
}

function toRow({ cells }: Sheet, values: readonly CellValue[], index: number): SourceRow {
  const unread = new Map<number, UnreadCell>();
  const texts = values.map((value, column) => {
    const cell = cells?.get(`${index},${column}`);
    const text = toText(value);
    if (cell?.type === "error" || isSheetError(text)) unread.set(column, "error");
    else if (isEmptyFormula(cell, text)) unread.set(column, "formula");
    return text;
  });
  const line = index + 1;
  const hidden = findUnseen(texts.join("\n"));
  if (hidden) throw new Fault("sheet-control", { line, code: hidden.code });
  return { line, cells: texts, ...(unread.size > 0 && { unread }) };
}

/** A formula that its program never computed has no value, and this one computes nothing. */
const isEmptyFormula = (cell: Cell | undefined, text: string): boolean =>
  cell?.formula !== undefined && text === "";

function toText(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof Date) return toDay(value);
  if (typeof value === "number")
    return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 12 });
  return String(value).normalize("NFC").replaceAll(/\r\n?/g, "\n").trim();
}

function toDay(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16);
}
