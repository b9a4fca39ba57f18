import { definitions } from "#src/collections/index.ts";
import type { Content } from "#src/collections/content.ts";
import { makeContext, type Context } from "#src/collections/entities/import/context.ts";
import { noteName, REGISTER_ONLY_NEW, summarise } from "#src/collections/entities/import/register-entry.ts";
import type { EntitySource } from "#src/collections/entities/import/make-plan.ts";
import type { Proposal, ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { hasEnough } from "#src/commands/tables/check-row.ts";
import { mapColumns } from "#src/commands/tables/map-columns.ts";
import { readTable } from "#src/commands/tables/read-table.ts";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { setNameCase } from "#src/core/text/name-case.ts";
import { setPlaceCase } from "#src/core/text/place-case.ts";
import { oppColumns, type OppColumn } from "./columns.ts";
import { NIW } from "./import-opps.ts";
import { readKnown } from "./known.ts";

/** The list as a person gives it; `asOf` is the day whose state it shows. */
export type OppEntities = {
  file: string;
  year: number;
  asOf?: string | undefined;
  map?: string | undefined;
};

type At = (column: OppColumn) => string;
type Row = { line: number; at: At; krs: string };

/**
 * Reads the list of public benefit organisations as proposals: those of the region become entities, and entities of the
 * directory get the tax year. All faulty rows are reported at once in a `Fault`. `today` is `YYYY-MM-DD`.
 */
export async function readOppEntities(
  folder: string,
  request: OppEntities,
  today: string,
): Promise<EntitySource> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const context = makeContext(content);
  const { oppStatus } = context;
  if (oppStatus === undefined) throw new Fault("content", { file: definitions["statuses-and-marks"].path });
  const { rows, unknown, hasRegion } = await readRegion(folder, request);
  const isKnown = makeIsKnown(content);
  const usable = rows.filter((row) => isKnown(row) || (hasRegion && formOf(row, context) !== undefined));
  const left = rows.filter((row) => !usable.includes(row));
  const source = {
    url: NIW.url,
    title: NIW.title,
    ...(request.asOf && { publishedOn: request.asOf }),
    accessedOn: today,
  };
  return {
    proposals: usable.map((row) => toProposal(row, request.year, source, { ...context, oppStatus })),
    expects: (_, { statuses }) =>
      statuses?.some(({ status, lostOn }) => status.id === oppStatus && lostOn === undefined) ?? false,
    notes: [...listUnknown(unknown), ...listLeft(left, hasRegion)],
    isPartial: unknown.size > 0,
  };
}

/** Whether an entity of the directory has the number. */
function makeIsKnown({ entries }: Content): (row: Row) => boolean {
  const numbers = new Set(entries.entities.flatMap(({ data }) => data.identifiers?.krs ?? []));
  return ({ krs }) => numbers.has(krs);
}

const formOf = ({ at }: Row, { findForm }: Context) => findForm(undefined, setNameCase(at("name")).name);

const listUnknown = (unknown: ReadonlyMap<string, readonly number[]>): ProposalNote[] =>
  [...unknown].map(([name, lines]) => ({
    id: "opp-unknown-region",
    values: { name: name === "" ? "–" : name, lines: lines.join(", ") },
  }));

function listLeft(left: readonly Row[], hasRegion: boolean): ProposalNote[] {
  if (left.length === 0) return [];
  if (!hasRegion) return [{ id: "opp-no-region", values: { count: left.length } }];
  return [{ id: "opp-form", values: { count: left.length, numbers: left.map(({ krs }) => krs).join(" ") } }];
}

async function readRegion(folder: string, { file, year, map }: OppEntities) {
  const known = readKnown(folder, year);
  const table = await readTable(file, oppColumns, map);
  const { columns } = mapColumns(table.columns, map, oppColumns);
  const hasRegion = columns.has("voivodeship");
  const faults: RowFault[] = [];
  const rows: Row[] = [];
  const unknown = new Map<string, number[]>();
  for await (const { line, cells } of table.rows) {
    const at: At = (column) => cells[columns.get(column) ?? -1] ?? "";
    const krs = parseKrs(at("krs"));
    const region = hasRegion ? known.places.judgeVoivodeship(at("voivodeship")) : "own";
    const isKnown = typeof krs === "string" && known.entities.has(krs);
    const values = { found: cells.length, expected: table.columns.length };
    if (cells.length !== table.columns.length) faults.push({ line, id: "cells", values });
    else if (region === "unknown" && !isKnown)
      unknown.set(at("voivodeship"), [...(unknown.get(at("voivodeship")) ?? []), line]);
    else if (region === "other" && !isKnown) continue;
    else if (typeof krs !== "string") faults.push({ line, id: "krs", values: { value: at("krs") } });
    else if (at("name").length < 2) faults.push({ line, id: "name", values: {} });
    else rows.push({ line, at, krs });
    if (hasEnough(faults)) break;
  }
  if (faults.length > 0) throw new Fault("rows", { file }, { rows: faults });
  return { rows, unknown, hasRegion };
}

function toProposal(
  row: Row,
  year: number,
  source: Proposal["source"],
  context: Context & { oppStatus: string },
): Proposal {
  const { line, at, krs } = row;
  const { name, unsure } = setNameCase(at("name"));
  const form = formOf(row, context);
  const place = toPlace(at, context);
  const register = `w wykazie organizacji pożytku publicznego za rok podatkowy ${year}, numer KRS ${krs}`;
  const legalForm = form === undefined ? undefined : context.nameForm(form);
  return {
    key: krs,
    place: `${line}: KRS ${krs}`,
    source,
    onlyNew: REGISTER_ONLY_NEW,
    notes: [...noteName(name, unsure), ...place.notes],
    fields: {
      name,
      registerName: name,
      ...(form && { legalForm: form }),
      identifiers: { krs, ...(at("nip") && { nip: at("nip").replaceAll(/[\s-]/g, "") }) },
      statuses: [{ status: context.oppStatus, taxYears: [year], source }],
      summary: summarise(legalForm, at("town") || undefined, register),
      ...(place.address && { address: place.address }),
      verifiedOn: source.accessedOn,
      verifiedBy: "register",
    },
  };
}

function toPlace(at: At, { findMunicipality }: Context) {
  const names = {
    voivodeship: at("voivodeship"),
    county: at("county"),
    municipality: at("municipality"),
    town: at("town"),
  };
  if (names.town === "" && names.municipality === "") return { address: undefined, notes: [] };
  const found = findMunicipality(names);
  if (!found) return { address: undefined, notes: [{ id: "unknown-place", values: names } as const] };
  const address = { town: setPlaceCase(names.town || names.municipality), municipality: found.code };
  const notes = found.isSure ? [] : [{ id: "other-place", values: { ...names, code: found.code } } as const];
  return { address, notes };
}
