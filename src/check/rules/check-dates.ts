import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import { mapRecords, readText, type PlacedFields } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import type { Problem } from "#src/check/problems.ts";

/** Pairs of keys with the same meaning wherever they occur together: the second may not be earlier than the first. */
const ORDER = [
  ["grantedOn", "lostOn"],
  ["grantedOn", "expiresOn"],
  ["from", "to"],
  ["since", "until"],
  ["start", "end"],
  ["validFrom", "validTo"],
  ["publishedOn", "expiresOn"],
  ["publishedOn", "accessedOn"],
] as const;

/** Days on which somebody did something, so none of them can be in the future. */
const PAST = [
  "verifiedOn",
  "updatedOn",
  "accessedOn",
  "contactSoughtOn",
  "givenOn",
  "publishedOn",
  "adoptedOn",
  "announcedOn",
  "asOf",
] as const;

/** Dates of every record, at any depth: in order, and none of the past ones in the future. */
export const checkDates: Rule = (content, today) =>
  listEntries(content).flatMap((entry) => {
    const { disorder, days } = remember(entry, "dates", () => readDates(entry));
    const isFuture = days.some((day) => isAfter(day, today));
    return isFuture
      ? [...disorder, ...mapRecords(entry.data, (fields, path) => checkPast(entry, { fields, path }, today))]
      : disorder;
  });

/** What does not depend on the day of the check: dates out of order, and all days that have to be past. */
function readDates(entry: Entry<unknown>): { disorder: Problem[]; days: string[] } {
  const days = new Set<string>();
  const disorder = mapRecords(entry.data, (fields, path) => {
    for (const key of PAST) {
      const day = readText(fields, key);
      if (day !== undefined) days.add(day);
    }
    return checkOrder(entry, { fields, path });
  });
  return { disorder, days: [...days] };
}

const checkOrder = (entry: Entry<unknown>, { fields, path }: PlacedFields): Problem[] =>
  ORDER.flatMap(([firstKey, secondKey]) => {
    const [first, second] = [readText(fields, firstKey), readText(fields, secondKey)];
    if (first === undefined || second === undefined || !isAfter(first, second)) return [];
    const other = { titleOf: [...entry.path, ...path, firstKey] };
    const values = { date: second, other, otherDate: first };
    return [problemAt(entry, "dates-out-of-order", [...path, secondKey], values)];
  });

const checkPast = (entry: Entry<unknown>, { fields, path }: PlacedFields, today: string): Problem[] =>
  PAST.flatMap((key) => {
    const date = readText(fields, key);
    return date !== undefined && isAfter(date, today)
      ? [problemAt(entry, "date-in-future", [...path, key], { date, today })]
      : [];
  });
