import { closeGaps, putAt } from "#src/core/integrity/key-path.ts";
import type { SourceRow, UnreadCell } from "#src/commands/tables/read-table.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { setNameCase } from "#src/core/text/name-case.ts";
import { setPlaceCase } from "#src/core/text/place-case.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Context } from "../context.ts";
import { noteName, REGISTER_ONLY_NEW, summarise } from "../register-entry.ts";
import type { Proposal, ProposalNote } from "../proposal.ts";
import { PLACES } from "./entity-field.ts";
import { cleanCell, foldCell, readCell, withoutPersonal } from "./read-cell.ts";
import type { MappedField, Mapping } from "./read-mapping.ts";

/** What is wrong with a cell of a row; `column` is its header. */
export type CellFault = { column: string } & (
  { kind: UnreadCell | "no-name" } | { kind: "value"; what: string }
);

/** How rows of one table are read. */
export type RowReader = {
  mapping: Mapping;
  /** The place of a column by its header. */
  placeOf: (header: string) => number;
  context: Context;
  source: Proposal["source"];
  language: ReportLanguage;
  /** How people find a row by its number. */
  namePlace: (line: number) => string;
};

/** Signs that stand where there is nothing. */
const NOTHING = /^[-–—]?$/;

/** What a row proposes, or all that is wrong with its cells. */
export function toProposal(row: SourceRow, reader: RowReader): Proposal | CellFault[] {
  const faults: CellFault[] = [];
  const notes: ProposalNote[] = [];
  const cellsOf = (headers: readonly string[]) => joinCells(row, headers, reader, faults);
  let fields = reader.mapping.constants.reduce<Fields>(
    (record, { field: { path, isList }, value }) =>
      putAt(record, isList ? [...path, 0] : path, value) as Fields,
    {},
  );
  for (const mapped of reader.mapping.fields) {
    const text = cellsOf(mapped.headers);
    for (const [index, part] of splitCell(mapped, text).entries()) {
      const read = readPart(mapped, part, reader, notes);
      const { path, isList } = mapped.field;
      if ("fault" in read)
        faults.push({ column: mapped.headers.join(" + "), kind: "value", what: read.fault });
      else if (read.value !== undefined)
        fields = putAt(fields, isList ? [...path, index] : path, read.value) as Fields;
    }
  }
  const places = new Map(reader.mapping.places.map(({ name, headers }) => [name, cellsOf(headers)]));
  if (faults.length === 0 && readText(fields, "name") === undefined)
    faults.push({ column: "name", kind: "no-name" });
  if (faults.length > 0) return faults;
  const key = String(row.line);
  const settled = settle(closeGaps(fields) as Fields, places, reader, notes);
  return {
    key,
    place: reader.namePlace(row.line),
    source: reader.source,
    onlyNew: REGISTER_ONLY_NEW,
    fields: settled,
    notes,
  };
}

function joinCells(row: SourceRow, headers: readonly string[], { placeOf }: RowReader, faults: CellFault[]) {
  const parts = headers.flatMap((header) => {
    const place = placeOf(header);
    const kind = row.unread?.get(place);
    if (kind) faults.push({ column: header, kind });
    const text = cleanCell(row.cells[place] ?? "");
    return NOTHING.test(text) ? [] : [text];
  });
  return parts.join(" ");
}

/** The items of a list stand in one cell, with semicolons or line breaks between them. */
function splitCell({ field }: MappedField, text: string): string[] {
  const parts = field.isList ? text.split(/[;\n]/) : [text.replaceAll(/\s*\n\s*/g, " ")];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function readPart(
  { field, values }: MappedField,
  part: string,
  { context, language }: RowReader,
  notes: ProposalNote[],
): { value: unknown } | { fault: string } {
  const name = field.path.join(".");
  if (values.has(foldCell(part))) return { value: values.get(foldCell(part)) };
  const form = name === "legalForm" ? context.findForm(part, "") : undefined;
  const read = readCell(field, form ?? part, language);
  if ("fault" in read) return read;
  if (read.serial !== undefined)
    notes.push({ id: "table-serial", values: { field: name, value: part, day: read.serial } });
  return { value: withoutPersonal(field, read.value, name, notes) };
}

/** What follows from the fields of a row: names in normal case, the legal form by the name, the municipality by names of places. */
function settle(
  fields: Fields,
  places: ReadonlyMap<string, string>,
  { context, source }: RowReader,
  notes: ProposalNote[],
): Fields {
  const { name, unsure } = setCase(readText(fields, "name") ?? "");
  notes.push(...noteName(name, unsure));
  const legalForm = readText(fields, "legalForm") ?? context.findForm(undefined, name);
  const { address, ...others } = fields;
  const settled = settleAddress(address, places, context, notes);
  const town = readText(settled ?? {}, "town");
  const form = legalForm === undefined ? undefined : context.nameForm(legalForm);
  return {
    ...others,
    name,
    ...(legalForm !== undefined && { legalForm }),
    summary: fields["summary"] ?? summarise(form, town, `w wykazie „${source.title}”`),
    ...(settled && { address: settled }),
    ...(Array.isArray(fields["statuses"]) && {
      statuses: fields["statuses"].map((held) => addSource(held, source)),
    }),
    ...(fields["verifiedBy"] !== undefined && { verifiedOn: fields["verifiedOn"] ?? source.accessedOn }),
  };
}

/** A name all in capitals in normal case, as registers are read; any other as it is. */
const setCase = (name: string): { name: string; unsure: readonly string[] } =>
  /\p{Ll}/u.test(name) ? { name, unsure: [] } : setNameCase(name);

const addSource = (held: unknown, source: Proposal["source"]): unknown =>
  isFields(held) && held["source"] === undefined ? { ...held, source } : held;

function settleAddress(
  written: unknown,
  places: ReadonlyMap<string, string>,
  { findMunicipality }: Context,
  notes: ProposalNote[],
): Fields | undefined {
  const address = isFields(written) ? written : {};
  const town = readText(address, "town") ?? places.get("town") ?? "";
  const named = town || places.get("municipality") || "";
  if (named === "" && Object.keys(address).length === 0) return undefined;
  const whole = {
    ...address,
    ...(named !== "" && { town: /\p{Ll}/u.test(named) ? named : setPlaceCase(named) }),
  };
  if (address["municipality"] !== undefined) return whole;
  const names = new Map([...places, ["town", town]]);
  const found = findMunicipality(Object.fromEntries(names));
  const values = Object.fromEntries(PLACES.map((name) => [name, names.get(name) || "–"]));
  if (!found) notes.push({ id: "unknown-place", values });
  else if (!found.isSure) notes.push({ id: "other-place", values: { ...values, code: found.code } });
  return found && { ...whole, municipality: found.code };
}
