import { Temporal } from "temporal-polyfill";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import { readOpeningHours } from "#src/core/places/opening-hours.ts";

/** One duty: a local day (`YYYY-MM-DD`), hours by the clock, and the instant (ISO 8601) at which it ends. */
export type Duty = { day: string; from: string; to: string; endsAt: string };

const WEEKS = 9;

/**
 * The next `count` duties after `now` (ISO 8601) for a value in OpenStreetMap `opening_hours` syntax, in the local
 * time of `timeZone` (IANA) and with the public holidays of `place`; at most nine weeks ahead, and none after the
 * local day `until`. Throws a string that describes the fault when the syntax is wrong.
 */
export function listDuties(
  value: string,
  {
    now,
    timeZone,
    until,
    count,
    place,
  }: { now: string; timeZone: string; until?: string | undefined; count: number; place: OpeningPlace },
): Duty[] {
  const hours = readOpeningHours(value, place);
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const today = local.toPlainDate().toPlainDateTime();
  return hours
    .getOpenIntervals(toDate(today), toDate(today.add({ weeks: WEEKS })))
    .map(([start, end]) => ({ start: toPlain(start), end: toPlain(end) }))
    .filter(({ end }) => Temporal.PlainDateTime.compare(end, local) > 0)
    .filter(({ start }) => until === undefined || start.toPlainDate().toString() <= until)
    .slice(0, count)
    .map(({ start, end }) => ({
      day: start.toPlainDate().toString(),
      from: toClock(start),
      to: toClock(end),
      endsAt: end.toZonedDateTime(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" }),
    }));
}

/** The library represents wall-clock times as `Date` fields in the time zone of the machine. */
const toDate = ({ year, month, day, hour, minute }: Temporal.PlainDateTime) =>
  new Date(year, month - 1, day, hour, minute);

const toPlain = (date: Date) =>
  new Temporal.PlainDateTime(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  );

const toClock = (time: Temporal.PlainDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });
