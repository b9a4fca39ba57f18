import type { EntryChange } from "#src/changes/entry-changes.ts";

/** Entries of a collection that came to the portal, and left it, in one month (`YYYY-MM`). */
export type HistoryMonth = { month: string; added: number; removed: number };

/** Counts what the history of the files says of one collection, month after month, months without a change left out. */
export const countMonths = (changes: readonly EntryChange[], collection: string): HistoryMonth[] =>
  [
    ...Map.groupBy(
      changes.filter(({ key, status }) => key.startsWith(`${collection}/`) && status !== "changed"),
      ({ day }) => day.slice(0, 7),
    ),
  ]
    .map(([month, ofMonth]) => ({
      month,
      added: ofMonth.filter(({ status }) => status === "added").length,
      removed: ofMonth.filter(({ status }) => status === "removed").length,
    }))
    .toSorted((a, b) => a.month.localeCompare(b.month));
