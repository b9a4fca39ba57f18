import type { ForumEditionFile } from "#src/collections/forum-editions/schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

/** Pairs of keys side by side in one record: the second may not come before the first. */
const ORDER = [
  ["grantedOn", "lostOn"],
  ["grantedOn", "expiresOn"],
  ["from", "to"],
  ["since", "until"],
  ["start", "end"],
  ["validFrom", "validTo"],
  ["publishedOn", "expiresOn"],
] as const;

/** Days on which somebody did something: none of them can be still to come. */
const PAST = new Set([
  "verifiedOn",
  "updatedOn",
  "accessedOn",
  "givenOn",
  "publishedOn",
  "adoptedOn",
  "announcedOn",
  "asOf",
]);

/** Dates in order, none of the past ones in the future, and days of a programme within the edition. */
export const checkDates: Rule = (content, today) => [
  ...listEntries(content).flatMap((entry) => checkRecord(entry, entry.data, [], today)),
  ...content.entries.entities.flatMap((entity) => {
    const { founded, lifeCycle } = entity.data;
    return outOfOrder(entity, ["founded"], founded, ["lifeCycle", "since"], lifeCycle?.since);
  }),
  ...content.entries["forum-editions"].flatMap(checkProgrammeDays),
];

function checkRecord(entry: Entry<unknown>, value: unknown, path: KeyPath, today: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => checkRecord(entry, item, [...path, index], today));
  const fields = value as Record<string, unknown>;
  return [
    ...ORDER.flatMap(([first, second]) =>
      outOfOrder(entry, [...path, first], fields[first], [...path, second], fields[second]),
    ),
    ...Object.entries(fields).flatMap(([key, field]) => {
      if (PAST.has(key) && typeof field === "string" && isAfter(field, today)) {
        return [problemAt(entry, "date-in-future", [...path, key], { date: field, today })];
      }
      return checkRecord(entry, field, [...path, key], today);
    }),
  ];
}

function outOfOrder(
  entry: Entry<unknown>,
  firstPath: KeyPath,
  first: unknown,
  secondPath: KeyPath,
  second: unknown,
): Problem[] {
  if (typeof first !== "string" || typeof second !== "string" || !isAfter(first, second)) return [];
  const other = { titleOf: [...entry.path, ...firstPath] };
  return [problemAt(entry, "dates-out-of-order", secondPath, { date: second, other, otherDate: first })];
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
