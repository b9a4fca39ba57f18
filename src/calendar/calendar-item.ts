import { Temporal } from "temporal-polyfill";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import { isDay } from "#src/core/time/calendar-days.ts";
import type { EntryKind } from "#src/collections/index.ts";

/** What readers call an item: the kind of its entry, or a statutory deadline. */
export type CalendarKind = EntryKind | "deadline";

/** The kind of a date of an entry. */
export const toCalendarKind = (kind: EntryKind, { isDeadline = false }: EntryDate): CalendarKind =>
  kind === "event" && isDeadline ? "deadline" : kind;

/** One date of an entry as the portal's calendar shows it: local days, and hours where they are known. */
export type CalendarItem = {
  /** Unique in the calendar. */
  id: string;
  kind: CalendarKind;
  name: string;
  href: string;
  lang: string | undefined;
  label: string | undefined;
  /** The provision that sets it. */
  basis: string | undefined;
  location: string | undefined;
  isCancelled: boolean;
  firstDay: string;
  lastDay: string;
  /** `HH:MM` by the portal's clock. */
  from: string | undefined;
  to: string | undefined;
  /** The instant (ISO 8601) when it ends. */
  overAt: string;
};

/**
 * Turns the dates of entries into calendar items in a time zone (IANA), ordered by start, then by name (`compare`).
 */
export const toCalendarItems = (
  entries: readonly PortalEntry[],
  timeZone: string,
  compare: (a: string, b: string) => number,
): CalendarItem[] =>
  entries
    .flatMap((entry) => entry.dates.map((date) => toItem(entry, date, timeZone)))
    .toSorted(
      (a, b) =>
        a.firstDay.localeCompare(b.firstDay) ||
        (a.from ?? "").localeCompare(b.from ?? "") ||
        compare(a.name, b.name),
    );

function toItem(
  { key, kind: entryKind, name, href, lang }: PortalEntry,
  date: EntryDate,
  timeZone: string,
): CalendarItem {
  const { id, basis, start, end, location, isCancelled = false } = date;
  const kind = toCalendarKind(entryKind, date);
  const label = kind === "deadline" ? undefined : date.label;
  const about = { id: `${key}#${id}`, kind, name, href, lang, label, basis, location, isCancelled };
  if (isDay(start)) {
    const lastDay = end?.slice(0, 10) ?? start;
    const midnight = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toZonedDateTime(timeZone);
    return { ...about, firstDay: start, lastDay, from: undefined, to: undefined, overAt: write(midnight) };
  }
  const toLocal = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const first = toLocal(start);
  const last = end === undefined ? undefined : toLocal(end);
  // A date that ends at midnight ends on the day before.
  const lastMoment =
    last && Temporal.ZonedDateTime.compare(last, first) > 0 ? last.subtract({ seconds: 1 }) : first;
  return {
    ...about,
    firstDay: first.toPlainDate().toString(),
    lastDay: lastMoment.toPlainDate().toString(),
    from: toClock(first),
    to: last && endOf(last),
    overAt: write(last ?? first.add({ days: 1 }).startOfDay()),
  };
}

/** Midnight at the end of a day is written as 24:00 (ISO 8601). */
const endOf = (moment: Temporal.ZonedDateTime) =>
  moment.hour + moment.minute === 0 ? "24:00" : toClock(moment);

const toClock = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: "minute" });

const write = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: "never", smallestUnit: "second" });

/** The days of an item (`YYYY-MM-DD`); undefined when there are more than `longest`. */
export function listDaysOf({ firstDay, lastDay }: CalendarItem, longest: number): string[] | undefined {
  const first = Temporal.PlainDate.from(firstDay);
  const days = first.until(lastDay).days + 1;
  return days > longest
    ? undefined
    : Array.from({ length: days }, (_, index) => first.add({ days: index }).toString());
}
