import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRawFile } from "#src/check/files/content-files.ts";
import { refuseFaulty } from "#src/commands/change-content.ts";
import { refuseMissing, type Missing } from "#src/commands/tables/refuse-missing.ts";
import type { RemarkFile } from "../schema.ts";

/** A row of a table; absent and empty cells are the same. */
export type RemarkRow = Readonly<Partial<Record<keyof RemarkFile, string | undefined>>>;

/** Rows to write, in place of others, and the places of those that the new table does not have. */
type TablePlan = { rows: RemarkRow[]; missing: number[]; kept: number };

const keyOf = ({ paragraph = "", remark = "" }: RemarkRow) => JSON.stringify([paragraph, remark]);

/**
 * Puts a new table in place of a former one. The same remark keeps what only its former row tells: an organisation that an
 * editor put in, a decision, a reason.
 */
export function planTable(former: readonly RemarkRow[], fresh: readonly RemarkRow[]): TablePlan {
  const left = new Map([...former.entries()]);
  const places = Map.groupBy(left.keys(), (place) => keyOf(former[place] ?? {}));
  let kept = 0;
  const rows = fresh.map((row) => {
    const same = (places.get(keyOf(row)) ?? []).filter((place) => left.has(place));
    const place = same.find((one) => former[one]?.author === (row.author ?? undefined)) ?? same[0];
    const before = place === undefined ? undefined : former[place];
    if (place === undefined || !before) return row;
    left.delete(place);
    if (KEPT.some((key) => before[key] && !row[key])) kept += 1;
    return keepKnown(row, before);
  });
  return { rows, missing: [...left.keys()], kept };
}

const KEPT = ["author", "decision", "reason"] as const;

function keepKnown(row: RemarkRow, before: RemarkRow): RemarkRow {
  const { authorKind, author } = row.author ? row : before;
  return {
    ...row,
    authorKind,
    ...(author && { author }),
    decision: row.decision || before.decision,
    reason: row.reason || before.reason,
  };
}

/** Puts a table in place of the one that is there; one that the check refuses is not touched. */
export function planOver(
  folder: string,
  target: string,
  fresh: readonly RemarkRow[],
  missing: Missing | undefined,
): TablePlan {
  const bytes = readFileSync(join(folder, target));
  refuseFaulty(target, bytes.toString());
  const { data, locate } = parseRawFile({ path: target, bytes, problems: [] });
  const former = (data as { remarks: RemarkRow[] }).remarks;
  const plan = planTable(former, fresh);
  const rows = plan.missing.map((place) => ({
    line: locate(["remarks", place], "value").line,
    id: "missing" as const,
    values: { what: (former[place]?.remark ?? "").slice(0, 80) },
  }));
  refuseMissing(rows, missing, join(folder, target));
  const stay = missing === "keep" ? plan.missing.map((place) => former[place] ?? {}) : [];
  return { ...plan, rows: [...plan.rows, ...stay] };
}
