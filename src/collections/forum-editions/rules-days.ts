import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import { checkItemIds } from "#src/collections/item-ids.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";
import type { ForumEditionFile } from "./schema.ts";

/** The days of a programme are days of the edition, and its dates have ids of their own in calendars. */
export const checkDays: Rule = (content) =>
  content.entries["forum-editions"].flatMap((edition) => [
    ...checkProgrammeDays(edition),
    ...checkIdentities(edition),
  ]);

function checkIdentities(edition: Entry<ForumEditionFile>): Problem[] {
  const ids = (edition.data.dates ?? []).map((date) => toDateId(date, date.from));
  return checkItemIds(edition, ["dates"], ids, "termin");
}

function checkProgrammeDays(edition: Entry<ForumEditionFile>): Problem[] {
  const dates = edition.data.dates ?? [];
  if (dates.length === 0) return [];
  const isInside = (day: string) =>
    dates.some(({ from, to }) => !isAfter(from, day) && !isAfter(day, to ?? from));
  return (edition.data.programme ?? []).flatMap(({ date }, index) =>
    date === undefined || isInside(date)
      ? []
      : [
          problemAt(edition, "day-outside-edition", ["programme", index, "date"], {
            date,
            dates: showDates(dates),
          }),
        ],
  );
}

const showDates = (dates: { from: string; to?: string | undefined }[]) =>
  dates.map(({ from, to }) => (to === undefined || to === from ? from : `${from} – ${to}`)).join(", ");
