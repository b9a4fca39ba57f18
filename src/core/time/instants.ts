import { Temporal } from "temporal-polyfill";

const write = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: "never", smallestUnit: "second" });

/**
 * The instant of a clock time (`HH:MM`) on a day (`YYYY-MM-DD`) in an IANA time zone, as ISO 8601 with the offset
 * then in force: `2026-10-26T09:00:00+01:00`. A time that the spring change of clocks skips is moved forward, one
 * that the autumn change repeats is the first of the two (RFC 5545, 3.3.5).
 */
export const toInstant = (day: string, time: string, timeZone: string): string =>
  write(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone));

/** The instant at which a day begins in a time zone, ISO 8601 with offset. */
export const toStartOfDay = (day: string, timeZone: string): string =>
  write(Temporal.PlainDate.from(day).toZonedDateTime(timeZone));

/** The instant at which a day ends in a time zone: the beginning of the next one. */
export const toEndOfDay = (day: string, timeZone: string): string =>
  toStartOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);

/** Whether one instant is before another; both ISO 8601 with an offset or `Z`, not necessarily the same. */
export const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/** The whole minutes from one instant to another. */
export const toMinutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

/** The instant that a local day or minute means: a day (`YYYY-MM-DD`) its beginning, a minute (`YYYY-MM-DDTHH:MM`) itself. */
export function toBeginning(local: string, timeZone: string): string {
  const [day = "", time] = local.split("T");
  return time === undefined ? toStartOfDay(day, timeZone) : toInstant(day, time, timeZone);
}

/** The first instant after a local day, or a local minute itself. */
export const toEnding = (local: string, timeZone: string): string =>
  local.includes("T") ? toBeginning(local, timeZone) : toEndOfDay(local, timeZone);
