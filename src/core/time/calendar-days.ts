import { Temporal } from "temporal-polyfill";

/** The day `days` days after another, both `YYYY-MM-DD`; a negative number goes back. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Whether a date, or an instant, is a day: `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => text.length === 10;

/** The first day of a date known to the day, the month or the year (`2026`, `2026-02`). */
export const toFirstDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** The last day of a date known to the day, the month or the year: `2026-02` ends on `2026-02-28`. */
export function toLastDay(partial: string): string {
  if (isDay(partial)) return partial;
  const month = partial.length === 4 ? `${partial}-12` : partial;
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${daysInMonth}`;
}

const toClockOf = (moment: Date, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.valueOf()).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** The day (`YYYY-MM-DD`) that it is at a moment in an IANA time zone. */
export const toDayIn = (moment: Date, timeZone: string): string =>
  toClockOf(moment, timeZone).toPlainDate().toString();

/** The minute (`YYYY-MM-DDTHH:MM`) that it is at a moment in an IANA time zone. */
export const toMinuteIn = (moment: Date, timeZone: string): string =>
  toClockOf(moment, timeZone).toString({ smallestUnit: "minute" });
