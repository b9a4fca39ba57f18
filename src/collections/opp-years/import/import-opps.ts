import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "#src/collections/index.ts";
import { refuseFaulty, writeContent } from "#src/commands/change-content.ts";
import { Fault } from "#src/commands/fault.ts";
import { mapColumns, type ColumnMap } from "#src/commands/tables/map-columns.ts";
import { readTable, type SourceTable } from "#src/commands/tables/read-table.ts";
import { refuseMissing, type Missing } from "#src/commands/tables/refuse-missing.ts";
import { oppColumns, type OppColumn } from "./columns.ts";
import { readKnown } from "./known.ts";
import { planNewList, planReplacement, type ListPlan, type NewList } from "./plan-list.ts";
import { readRows, type OppRow, type RegionRows } from "./read-rows.ts";

/** What to import; `asOf` (`YYYY-MM-DD`) is the day whose state the list shows. */
export type OppImport = {
  file: string;
  year: number;
  map?: string | undefined;
  asOf?: string | undefined;
  replace: boolean;
  /** What becomes of rows of the former list that the new one does not have. */
  missing?: Missing | undefined;
};

/** What was written, and what an editor should check next. */
export type ImportedOpps = {
  path: string;
  rows: number;
  /** Number of rows of other voivodeships. */
  others: number;
  /** Names of voivodeships that nobody knows, with the lines that have them. */
  unknown: RegionRows["unknown"];
  /** What was replaced, if anything. */
  plan: Omit<ListPlan, "text"> | undefined;
  drops: boolean;
  table: Pick<SourceTable, "encoding" | "separator">;
  columns: { from: string; to: OppColumn }[];
  left: ColumnMap<OppColumn>["left"];
  /** Line numbers of rows whose county could not be determined. */
  withoutCounty: number[];
  /** Line numbers of rows whose website is no whole web address. */
  withoutWebsite: number[];
  /** Entities of the directory that are on the list, but whose entry does not have the tax year yet. */
  withoutStatus: string[];
};

/** The national list and where it is published. */
export const NIW = {
  title: "Wykaz organizacji pożytku publicznego (NIW-CRSO)",
  url: "https://niw.gov.pl/opp/wykaz-opp/",
};

/**
 * Writes the organisations of the region from a CSV table to `opp-years/<year>.yaml`; an existing file is replaced
 * only on request, and then keeps its comments, its own fields and what editors added to its rows. `today` is
 * `YYYY-MM-DD`. All faulty rows, and rows that would vanish, are reported at once in a `Fault`, and nothing is written.
 */
export async function importOpps(folder: string, request: OppImport, today: string): Promise<ImportedOpps> {
  const { file, year, replace, asOf, missing } = request;
  const target = `${definitions["opp-years"].path}/${year}.yaml`;
  const isThere = existsSync(join(folder, target));
  if (isThere && !replace) throw new Fault("exists", { path: join(folder, target) });
  const table = await readTable(file, oppColumns, request.map);
  const { columns, left } = mapColumns(table.columns, request.map, oppColumns);
  const known = readKnown(folder, year);
  const { rows, others, unknown } = await readRows(table, columns, known, file);
  if (rows.length === 0)
    throw new Fault("opp-none", { file, others, unknown: [...unknown.keys()].join(", ") || "–" });
  const organisations = rows.map(({ organisation }) => organisation);
  const complete = columns.has("voivodeship") && unknown.size === 0;
  const list = { taxYear: year, asOf, complete, list: NIW, organisations, verifiedOn: today };
  const { text, ...plan } = isThere ? planOver(folder, target, list, missing) : planNewList(list);
  return {
    path: writeContent(folder, target, text),
    rows: rows.length,
    others,
    unknown,
    plan: isThere ? plan : undefined,
    drops: missing === "drop",
    table,
    columns: [...columns].map(([to, index]) => ({ from: table.columns[index] ?? "", to })),
    left,
    withoutCounty: linesOf(rows, ({ organisation }) => !organisation["county"] && !organisation["entity"]),
    withoutWebsite: linesOf(rows, ({ unread }) => unread),
    withoutStatus: organisations.flatMap(({ entity }) =>
      entity !== undefined && !known.withYear.has(entity) ? [entity] : [],
    ),
  };
}

const linesOf = (rows: readonly OppRow[], isMeant: (row: OppRow) => boolean): number[] =>
  rows.filter(isMeant).map(({ line }) => line);

/** Puts the list into the file that is there; one that the check refuses is not touched. */
function planOver(folder: string, target: string, list: NewList, missing: Missing | undefined): ListPlan {
  const former = readFileSync(join(folder, target), "utf8");
  refuseFaulty(target, former);
  const plan = planReplacement(former, list, missing === "drop", target);
  const rows = plan.missing.map(({ line, krs, name }) => ({
    line,
    id: "missing" as const,
    values: { what: `${krs} ${name}`.trim() },
  }));
  refuseMissing(rows, missing, join(folder, target));
  return plan;
}
