import { listParagraphs, parseDraft } from "#src/collections/consultations/draft.ts";
import { definitions } from "#src/collections/index.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { limits } from "#src/check/files/limits.ts";
import { readContent } from "#src/check/read-content.ts";
import { readContentFile } from "#src/check/files/content-files.ts";
import { writeContent } from "#src/commands/change-content.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { hasEnough } from "#src/commands/tables/check-row.ts";
import { mapColumns, type ColumnMap } from "#src/commands/tables/map-columns.ts";
import { readTable, type SourceTable } from "#src/commands/tables/read-table.ts";
import type { Missing } from "#src/commands/tables/refuse-missing.ts";
import { listKnownNames } from "../organisation-name.ts";
import { toRemarkTable } from "../remark-table.ts";
import { remarkColumns, type RemarkColumn } from "./columns.ts";
import { planOver } from "./plan-table.ts";
import { hasContact } from "./read-remark.ts";
import { toRemark, type Remark } from "./to-remark.ts";

/** What to import; `replace` allows an existing table to be overwritten. */
export type RemarkImport = {
  file: string;
  consultation: string;
  map?: string | undefined;
  replace: boolean;
  /** What becomes of rows of the former table that the new one does not have. */
  missing?: Missing | undefined;
};

/** What was written, and what the editor should check: lines with personal data that was left out or is suspected. */
export type ImportedRemarks = {
  path: string;
  rows: number;
  /** What was replaced, if anything: rows that kept something, and the number of those that are not in the new table. */
  replaced: { kept: number; missing: number; drops: boolean } | undefined;
  table: Pick<SourceTable, "encoding" | "separator">;
  columns: { from: string; to: RemarkColumn }[];
  left: ColumnMap<RemarkColumn>["left"];
  named: number[];
  contacts: number[];
};

type Known = { refs: readonly string[]; names: ReadonlySet<string> };

/**
 * Writes the remarks of a CSV file to `consultations/remarks/<consultation>.csv`. All faulty rows, and rows that would
 * vanish, are reported at once in a `Fault`, and nothing is written; a name of which it is not known that it is an
 * organisation's is never taken over.
 */
export async function importRemarks(folder: string, request: RemarkImport): Promise<ImportedRemarks> {
  const { file, consultation, map, replace, missing } = request;
  const refs = listRefs(folder, consultation);
  const target = `${definitions["consultation-remarks"].path}/${consultation}.csv`;
  const isThere = existsSync(join(folder, target));
  if (isThere && !replace) throw new Fault("exists", { path: join(folder, target) });
  const table = await readTable(file, remarkColumns, map);
  const { columns, left } = mapColumns(table.columns, map, remarkColumns);
  const remarks = await readRemarks(table, columns, { refs, names: readNames(folder) }, file);
  const fresh = remarks.map(({ record }) => record);
  const plan = isThere ? planOver(folder, target, fresh, missing) : undefined;
  return {
    path: writeContent(folder, target, toRemarkTable(plan?.rows ?? fresh)),
    rows: remarks.length,
    replaced: plan && { kept: plan.kept, missing: plan.missing.length, drops: missing === "drop" },
    table,
    columns: [...columns].map(([to, index]) => ({ from: table.columns[index] ?? "", to })),
    left,
    named: remarks.filter(({ wasNamed }) => wasNamed).map(({ line }) => line),
    contacts: remarks
      .filter(({ record }) => hasContact(`${record.remark} ${record.reason}`))
      .map(({ line }) => line),
  };
}

async function readRemarks(
  table: SourceTable,
  columns: ColumnMap<RemarkColumn>["columns"],
  known: Known,
  file: string,
): Promise<(Remark & { line: number })[]> {
  const faults: RowFault[] = [];
  const remarks: (Remark & { line: number })[] = [];
  let length = 0;
  for await (const { line, cells } of table.rows) {
    const at = (column: RemarkColumn) => cells[columns.get(column) ?? -1] ?? "";
    const values = { found: cells.length, expected: table.columns.length };
    const isWhole = values.found === values.expected;
    const remark = isWhole ? toRemark(at, known, line) : [{ line, id: "cells" as const, values }];
    if (Array.isArray(remark)) faults.push(...remark);
    else remarks.push({ line, ...remark });
    length += cells.join().length;
    if (hasEnough(faults)) break;
    if (length > limits.fileBytes)
      throw new Fault("too-large", { file, limit: limits.fileBytes / 1024 ** 2 });
  }
  if (faults.length > 0) throw new Fault("rows", { file }, { rows: faults });
  return remarks;
}

/** Paragraph numbers of the draft; empty when the portal does not have its text, and then any number is accepted. */
function listRefs(folder: string, consultation: string): string[] {
  const path = `${definitions.consultations.path}/${consultation}.md`;
  if (!/^[a-z0-9-]+$/.test(consultation) || !existsSync(join(folder, path)))
    throw new Fault("no-consultation", { id: consultation, path });
  const { body = "" } = readContentFile(folder, path);
  return listParagraphs(parseDraft(body)).map(({ ref }) => ref);
}

/** Names of organisations that the directory knows. */
const readNames = (folder: string): ReadonlySet<string> =>
  listKnownNames((readContent(folder)?.entries.entities ?? []).map(({ data }) => data));
