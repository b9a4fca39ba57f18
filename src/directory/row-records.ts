import type { CsvCell } from "#src/core/export/csv.ts";
import type { DirectoryFacet, DirectoryRow, TermNames } from "./dataset.ts";

/** Columns of the downloaded list, in their order. */
export const columnNames = [
  "name",
  "form",
  "kind",
  "status",
  "state",
  "town",
  "municipality",
  "county",
  "distance",
  "service",
  "sphere",
  "targetGroup",
  "accessibility",
  "phone",
  "email",
  "website",
  "krs",
  "nip",
  "regon",
  "latitude",
  "longitude",
  "pointKind",
  "verifiedOn",
  "verifiedBy",
  "sourceYears",
  "alternatives",
  "score",
  "page",
  "id",
] as const;

/** Name of a column of the downloaded list. */
export type ColumnName = (typeof columnNames)[number];

/** A row of the directory to be written, with its distance in kilometres where one is asked for. */
export type MeasuredRow = { row: DirectoryRow; distance?: number | undefined };

/** Words and addresses that rows do not hold themselves. */
export type RecordContext = {
  names: TermNames;
  states: Record<DirectoryRow["state"], string>;
  /** What a point is: the entity's own place, or the centre of its municipality. */
  pointKinds: { exact: string; approximate: string };
  verifications: Record<NonNullable<DirectoryRow["verifiedBy"]>, string>;
  toAddress: (href: string) => string;
};

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** One line of the list: its cells in the order of `columnNames`. */
export function toRecord({ row, distance }: MeasuredRow, context: RecordContext): CsvCell[] {
  const { names, states, pointKinds, verifications, toAddress } = context;
  const { point } = row;
  const named = (facet: DirectoryFacet) => row.terms[facet].map((id) => names[facet][id] ?? id).join(", ");
  const cells: Record<ColumnName, CsvCell> = {
    name: row.name,
    form: named("form"),
    kind: named("kind"),
    status: named("status"),
    state: states[row.state],
    town: row.town,
    municipality: named("municipality"),
    county: named("county"),
    distance: distance !== undefined && Number.isFinite(distance) ? round(distance, 1) : undefined,
    service: named("service"),
    sphere: named("sphere"),
    targetGroup: named("targetGroup"),
    accessibility: named("accessibility"),
    phone: row.phone,
    email: row.email,
    website: row.website,
    krs: row.krs,
    nip: row.nip,
    regon: row.regon,
    latitude: point?.lat,
    longitude: point?.lon,
    pointKind: point && (point.isApproximate ? pointKinds.approximate : pointKinds.exact),
    verifiedOn: row.verifiedOn,
    verifiedBy: row.verifiedBy && verifications[row.verifiedBy],
    sourceYears: row.sourceYears,
    alternatives: row.alternatives,
    score: row.score,
    page: toAddress(row.href),
    id: row.id,
  };
  return columnNames.map((column) => cells[column]);
}
