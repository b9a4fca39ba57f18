import type { Proposal, ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { ColumnName } from "../row-records.ts";
import { dropEmpty, listMissingStatuses, readState, type Own } from "./own-fields.ts";
import { toOwnSource } from "./own-source.ts";
import type { ExportedRow } from "./read-export.ts";
import { splitNames } from "./split-names.ts";
import type { TermIds } from "./term-ids.ts";

/** What is known where a row is read: ids of names, and the entity of the same id, if content has it. */
export type ExportReader = { ids: TermIds; accessedOn: string; own: Own };

/** What a row of a download says of an entity, and names in it that no vocabulary has. */
export function toProposal(
  row: ExportedRow,
  reader: ExportReader,
): { proposal: Proposal; unknown: ProposalNote[] } {
  const { cells, unknown } = readCells(row, reader.ids);
  const notes = listMissingStatuses(cells.terms("status"), reader.own);
  const fields = toFields(cells, reader.own) ?? {};
  const proposal = {
    key: row.id,
    place: row.id,
    isOwn: true,
    source: toOwnSource(cells.text("page") ?? "", reader.accessedOn),
    fields,
    notes,
  };
  return { proposal, unknown };
}

type Cells = {
  /** The text of a column; undefined where it is empty. */
  text: (column: ColumnName) => string | undefined;
  /** The ids of the terms in a column. */
  terms: (column: ColumnName & keyof TermIds, isMeant?: (id: string) => boolean) => string[];
  /** The number in a column, whose decimals are separated by a point or a comma. */
  number: (column: ColumnName) => number | undefined;
};

/** Reads the cells of a row; names that no vocabulary has are noted while they are read. */
function readCells(row: ExportedRow, ids: TermIds): { cells: Cells; unknown: ProposalNote[] } {
  const unknown: ProposalNote[] = [];
  const text: Cells["text"] = (column) => {
    const cell = row.cells[column];
    return (Array.isArray(cell) ? cell.join(", ") : cell) || undefined;
  };
  const terms: Cells["terms"] = (column, isMeant = () => true) => {
    const cell = row.cells[column] ?? "";
    const known = ids[column];
    const names = Array.isArray(cell) ? cell : splitNames(cell, new Set(known.keys()));
    return (names ?? [text(column) ?? ""]).flatMap((name) => {
      const [id, other] = (known.get(name) ?? []).filter(isMeant);
      if (id !== undefined && other === undefined) return [id];
      unknown.push({ id: "export-term", values: { place: row.place, column, value: name } });
      return [];
    });
  };
  const number: Cells["number"] = (column) => {
    const value = text(column);
    const read = value === undefined ? undefined : Number(value.replace(",", "."));
    if (read === undefined || Number.isFinite(read)) return read;
    unknown.push({ id: "export-number", values: { place: row.place, column, value: value ?? "" } });
    return undefined;
  };
  return { cells: { text, terms, number }, unknown };
}

function toFields({ text, terms, number }: Cells, own: Own): Fields | undefined {
  const counties = terms("county");
  const isMeant = (id: string) => counties.length === 0 || counties.includes(toCountyCode(id));
  return dropEmpty({
    name: text("name"),
    legalForm: terms("form")[0],
    identifiers: dropEmpty({ krs: text("krs"), nip: text("nip"), regon: text("regon") }),
    spheres: terms("sphere"),
    services: terms("service").map((service) => ({ service })),
    targetGroups: terms("targetGroup"),
    address: dropEmpty({ town: text("town"), municipality: terms("municipality", isMeant)[0] }),
    point: readPoint(number, terms("pointKind")[0] === "exact"),
    contacts: [dropEmpty({ phone: text("phone") }), dropEmpty({ email: text("email") })].filter(
      (contact) => contact !== undefined,
    ),
    website: text("website"),
    accessibility: dropEmpty({ features: terms("accessibility") }),
    lifeCycle: readState(terms("state")[0], own),
    verifiedOn: text("verifiedOn"),
    verifiedBy: terms("verifiedBy")[0],
  });
}

/** The own point of an entity; that of a municipality is none. */
function readPoint(number: Cells["number"], isExact: boolean): Fields | undefined {
  const [lat, lon] = [number("latitude"), number("longitude")];
  return isExact && lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
}
