import { listParagraphs, parseDraft } from "#src/collections/consultations/draft.ts";
import { toRemarkTable } from "../remark-table.ts";
import { listNearest } from "#src/core/text/nearest.ts";
import { definitions } from "#src/collections/index.ts";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "#src/check/read-content.ts";
import { readContentFile } from "#src/check/files/content-files.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { mapColumns, type ColumnMap } from "#src/commands/tables/map-columns.ts";
import { listKnownNames } from "../organisation-name.ts";
import { parseAuthor } from "./parse-author.ts";
import { parseDecision } from "./parse-decision.ts";
import { hasContact, parseParagraph, type ValueFault } from "./read-remark.ts";
import { readTable, type SourceTable } from "#src/commands/tables/read-table.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { remarkColumns, type RemarkColumn } from "./columns.ts";

/** What to import; `replace` allows an existing table to be overwritten. */
export type RemarkImport = {
  file: string;
  consultation: string;
  map?: string | undefined;
  replace: boolean;
};

/** What was written, and what the editor should check: lines with personal data that was left out or is suspected. */
export type ImportedRemarks = {
  path: string;
  rows: number;
  wasReplaced: boolean;
  table: Pick<SourceTable, "encoding" | "separator">;
  columns: { from: string; to: RemarkColumn }[];
  left: ColumnMap<RemarkColumn>["left"];
  named: number[];
  contacts: number[];
};

/**
 * Writes the remarks of a CSV file to `consultations/remarks/<consultation>.csv`. All faulty rows are reported at once in
 * an `Fault` and nothing is written; a name of which it is not known that it is an organisation's is never taken over.
 */
export function importRemarks(folder: string, request: RemarkImport): ImportedRemarks {
  const { file, consultation, map, replace } = request;
  const refs = listRefs(folder, consultation);
  const path = join(folder, definitions["consultation-remarks"].path, `${consultation}.csv`);
  const wasReplaced = existsSync(path);
  if (wasReplaced && !replace) throw new Fault("exists", { path });
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Fault("no-file", { file });
  const table = readTable(readFileSync(file), remarkColumns, map);
  const known = { refs, names: readNames(folder) };
  const { columns, left } = mapColumns(table.columns, map, remarkColumns);
  const faults: RowFault[] = [];
  const remarks = table.rows.map(({ line, cells }) => {
    const found: RowFault[] =
      cells.length === table.columns.length
        ? []
        : [{ line, id: "cells", values: { found: cells.length, expected: table.columns.length } }];
    const at = (column: RemarkColumn) => cells[columns.get(column) ?? -1] ?? "";
    const remark = toRemark(at, known, line, found);
    faults.push(...(found[0]?.id === "cells" ? found.slice(0, 1) : found));
    return { line, ...remark };
  });
  if (faults.length > 0) throw new Fault("rows", { file }, { rows: faults });
  replaceFile(path, toRemarkTable(remarks.map(({ record }) => record)));
  return {
    path,
    rows: remarks.length,
    wasReplaced,
    table,
    columns: [...columns].map(([to, index]) => ({ from: table.columns[index] ?? "", to })),
    left,
    named: remarks.filter(({ wasNamed }) => wasNamed).map(({ line }) => line),
    contacts: remarks
      .filter(({ record }) => hasContact(`${record.remark} ${record.reason}`))
      .map(({ line }) => line),
  };
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

function toRemark(
  at: (column: RemarkColumn) => string,
  { refs, names }: { refs: readonly string[]; names: ReadonlySet<string> },
  line: number,
  faults: RowFault[],
) {
  const { wasNamed, ...author } = parseAuthor(at("author"), at("authorKind"), names);
  const decision = parseDecision(at("decision"));
  const paragraph = parseParagraph(at("paragraph"));
  if (at("remark").length < 3) faults.push({ line, id: "remark", values: {} });
  if (typeof decision === "object") faults.push({ line, id: "decision", values: { value: decision.value } });
  if (typeof paragraph === "object")
    faults.push({ line, id: "paragraph", values: { value: paragraph.value } });
  else if (paragraph !== undefined && refs.length > 0 && !refs.includes(paragraph)) {
    const nearest = listNearest(paragraph, refs).join(", ") || "–";
    faults.push({ line, id: "paragraph-unknown", values: { value: at("paragraph"), paragraph, nearest } });
  }
  const read = { paragraph: orNothing(paragraph), decision: orNothing(decision) };
  return { wasNamed, record: { ...author, ...read, remark: at("remark"), reason: at("reason") } };
}

const orNothing = (value: string | ValueFault | undefined): string | undefined =>
  typeof value === "object" ? undefined : value;
