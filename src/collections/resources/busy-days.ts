import { Temporal } from "temporal-polyfill";
import type { BusyTime } from "./busy-times.ts";

/** A local day (`YYYY-MM-DD`) with the clock times (`HH:MM`, the last one at most `24:00`) that are taken. */
export type BusyDay = { day: string; intervals: { from: string; to: string }[] };

/** Splits busy times into local days of a time zone (IANA); days without any are left out. */
export function toBusyDays(times: readonly BusyTime[], timeZone: string): BusyDay[] {
  const days = new Map<string, BusyDay["intervals"]>();
  for (const { start, end } of times)
    for (const { day, ...interval } of cut(toLocal(start, timeZone), toLocal(end, timeZone)))
      days.set(day, [...(days.get(day) ?? []), interval]);
  return [...days].map(([day, intervals]) => ({ day, intervals }));
}

const toLocal = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

const clockOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainTime().toString({ smallestUnit: "minute" });

function cut(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime) {
  const parts = [];
  for (let from = start; Temporal.ZonedDateTime.compare(from, end) < 0;) {
    const midnight = from.add({ days: 1 }).startOfDay();
    const isLast = Temporal.ZonedDateTime.compare(end, midnight) < 0;
    parts.push({
      day: from.toPlainDate().toString(),
      from: clockOf(from),
      to: isLast ? clockOf(end) : "24:00",
    });
    from = midnight;
  }
  return parts;
}
