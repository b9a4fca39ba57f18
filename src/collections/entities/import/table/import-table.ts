import { definitions } from "#src/collections/index.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { readNamedTable, type NamedTable } from "#src/commands/tables/read-named-table.ts";
import type { SourceRow } from "#src/commands/tables/read-table.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { makeContext } from "../context.ts";
import type { EntitySource } from "../make-plan.ts";
import type { Proposal, ProposalNote } from "../proposal.ts";
import { foldCell } from "./read-cell.ts";
import { listHeaders, readMapping, type Mapping } from "./read-mapping.ts";
import { toProposal, type CellFault, type RowReader } from "./to-proposal.ts";

/** A table and the file that says what its columns are. */
export type TableRequest = { file: string; mapping: string; sheet?: string | undefined };

/** More faulty cells than this are a fault of the mapping, and the rest of the table is not worth reading. */
const MOST = 200;

/**
 * Reads a table as proposals, one a row. A row with a faulty cell is left out and told with its column and remedy, and
 * then the source is partial; rows that filters leave out are counted. `today` is `YYYY-MM-DD`. Throws a `Fault`.
 */
export async function readTableEntities(
  folder: string,
  { file, mapping: path, sheet }: TableRequest,
  speaker: Speaker,
  today: string,
): Promise<EntitySource> {
  const { language } = speaker;
  const mapping = readMapping(path, language);
  const content = requireContent(folder, { file: definitions.entities.path });
  const table = await readNamedTable(file, sheet, listHeaders(mapping));
  const { url, title, publishedOn, accessedOn = today } = mapping.source;
  const source = { url, title, ...(publishedOn !== undefined && { publishedOn }), accessedOn };
  const placeOf = makePlaces(table, mapping, file);
  const namePlace = (line: number) => getText("import", language, `table.${table.unit}`, { line });
  const reader = { mapping, placeOf, context: makeContext(content), source, language, namePlace };
  const { proposals, notes, left } = await readRows(table, reader, file);
  return {
    proposals,
    notes: [
      ...table.repeated.map((name): ProposalNote => ({ id: "table-repeated", values: { name } })),
      ...(left > 0 ? [{ id: "table-left", values: { count: left } } as const] : []),
      ...notes,
    ],
    isPartial: notes.length > 0,
  };
}

/** The places of the columns that a mapping names. Throws a `Fault` for one that the table has not. */
function makePlaces({ columns }: NamedTable, mapping: Mapping, file: string): (header: string) => number {
  const places = new Map(columns.map((name, place) => [foldCell(name), place]));
  for (const header of listHeaders(mapping))
    if (!places.has(foldCell(header)))
      throw new Fault("table-header", {
        file,
        name: header,
        nearest: findNearest(header, columns) ?? "–",
        headers: columns.join(", "),
      });
  return (header) => places.get(foldCell(header)) ?? -1;
}

async function readRows({ columns, unit, rows }: NamedTable, reader: RowReader, file: string) {
  const proposals: Proposal[] = [];
  const notes: ProposalNote[] = [];
  let left = 0;
  for await (const row of rows) {
    if (!isTaken(row, reader)) left += 1;
    else {
      const isUneven =
        row.cells.slice(columns.length).some((cell) => cell !== "") ||
        (unit === "line" && row.cells.length < columns.length);
      const values = { place: reader.namePlace(row.line), found: row.cells.length, expected: columns.length };
      const read = isUneven ? [] : toProposal(row, reader);
      if (isUneven) notes.push({ id: "table-cells", values });
      else if (Array.isArray(read))
        notes.push(...read.map((fault) => toNote(fault, reader.namePlace(row.line))));
      else proposals.push(read);
    }
    if (notes.length >= MOST)
      throw new Fault("table-faults", { file, count: notes.length, first: describe(notes) });
  }
  return { proposals, notes, left };
}

/** What several notes have in common is seen in the first ones. */
const describe = (notes: readonly ProposalNote[]): string =>
  notes
    .slice(0, 5)
    .map(({ values }) => `\n  ${Object.values(values).join(" · ")}`)
    .join("");

function isTaken({ cells }: SourceRow, { mapping, placeOf }: RowReader): boolean {
  return mapping.filters.every(({ header, equals, contains }) => {
    const cell = foldCell(cells[placeOf(header)] ?? "");
    const isEqual = equals?.some((text) => foldCell(text) === cell) ?? true;
    return isEqual && (contains?.some((text) => cell.includes(foldCell(text))) ?? true);
  });
}

function toNote(fault: CellFault, place: string): ProposalNote {
  const { kind, column } = fault;
  if (kind === "value") return { id: "table-value", values: { place, column, what: fault.what } };
  return kind === "no-name"
    ? { id: "table-no-name", values: { place } }
    : { id: `table-${kind}`, values: { place, column } };
}
