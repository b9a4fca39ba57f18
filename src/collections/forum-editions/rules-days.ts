import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";
import type { ForumEditionFile } from "./schema.ts";

/** The days of a programme are days of the edition. */
export const checkDays: Rule = (content) => content.entries["forum-editions"].flatMap(checkProgrammeDays);

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
