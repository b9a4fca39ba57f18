import type ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

/** Whether a name is that of an IANA time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
};

/**
 * The moment of a time of an iCal calendar, in milliseconds since 1970 UTC. A zone known to IANA follows IANA's
 * rules, any other the calendar's own VTIMEZONE; a time without a zone and a whole day are local to `timeZone`
 * (IANA).
 */
export function toCalendarInstant(time: ICAL.Time, timeZone: string): number {
  const name = time.zone.tzid;
  const isLocal = time.isDate || name === "floating";
  if (!isLocal && name !== "UTC" && !isTimeZone(name)) return time.toUnixTime() * 1000;
  const { year, month, day, hour, minute, second } = time;
  const clock = time.isDate ? {} : { hour, minute, second };
  return Temporal.PlainDateTime.from({ year, month, day, ...clock }).toZonedDateTime(
    isLocal ? timeZone : name,
  ).epochMilliseconds;
}
