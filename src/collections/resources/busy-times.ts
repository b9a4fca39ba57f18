import ICAL from "ical.js";
import { isTimeZone, toCalendarInstant } from "./calendar-instant.ts";

/** A busy time from `start` (inclusive) to `end` (exclusive), in milliseconds since 1970 UTC. */
export type BusyTime = { start: number; end: number };

type Window = { from: number; to: number };

/** Most occurrences read of an endless series, so that a malicious calendar cannot stall a build. */
const MOST_OCCURRENCES = 8_000;

/**
 * The times in which an iCal calendar (RFC 5545) is busy within a window, in order, with overlaps merged. Series are
 * expanded with their exceptions and exclusions; cancelled events and those that leave the time free do not count.
 * Times without a zone are local to `timeZone` (IANA). Throws when the text is not a calendar.
 */
export function toBusyTimes(text: string, window: Window, timeZone: string): BusyTime[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
  if (calendars.length === 0) throw new Error("not a calendar: empty");
  const times = calendars.flatMap((jCal) => {
    const calendar = new ICAL.Component(jCal);
    if (calendar.name !== "vcalendar") throw new Error(`not a calendar: ${calendar.name}`);
    return [
      ...calendar.getAllSubcomponents("vevent").flatMap((event) => listEventTimes(event, window, timeZone)),
      ...calendar.getAllSubcomponents("vfreebusy").flatMap((component) => listPeriods(component, timeZone)),
    ];
  });
  return join(times.flatMap((time) => clip(time, window)));
}

function listEventTimes(component: ICAL.Component, window: Window, portalZone: string): BusyTime[] {
  const event = new ICAL.Event(component);
  // The library treats a zone that the calendar names but does not define as no zone at all.
  const named = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  const timeZone = named && isTimeZone(named) ? named : portalZone;
  const own = isTaken(component) ? [toTime(event.startDate, event.endDate, timeZone)] : [];
  // A changed occurrence is a separate event, which its series leaves out.
  if (!event.isRecurring() || event.isRecurrenceException()) return own;
  return own.length === 0 ? [] : listOccurrences(event, window, timeZone);
}

function listOccurrences(event: ICAL.Event, window: Window, timeZone: string): BusyTime[] {
  const times: BusyTime[] = [];
  const series = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const next = series.next() as ICAL.Time | undefined;
    if (!next || toCalendarInstant(next, timeZone) >= window.to) break;
    const { item, recurrenceId, startDate, endDate } = event.getOccurrenceDetails(next);
    const isChanged = item !== event && item.recurrenceId.toString() === recurrenceId.toString();
    if (!isChanged) times.push(toTime(startDate, endDate, timeZone));
  }
  return times;
}

const isTaken = (event: ICAL.Component): boolean =>
  event.getFirstPropertyValue("transp") !== "TRANSPARENT" &&
  event.getFirstPropertyValue("status") !== "CANCELLED";

function listPeriods(component: ICAL.Component, timeZone: string): BusyTime[] {
  return component
    .getAllProperties("freebusy")
    .filter((property) => property.getFirstParameter("fbtype") !== "FREE")
    .flatMap((property) => property.getValues() as ICAL.Period[])
    .map((period) => toTime(period.start, period.getEnd(), timeZone));
}

const toTime = (start: ICAL.Time, end: ICAL.Time, timeZone: string): BusyTime => ({
  start: toCalendarInstant(start, timeZone),
  end: toCalendarInstant(end, timeZone),
});

const clip = ({ start, end }: BusyTime, { from, to }: Window): BusyTime[] =>
  end <= from || start >= to || end <= start
    ? []
    : [{ start: Math.max(start, from), end: Math.min(end, to) }];

function join(times: readonly BusyTime[]): BusyTime[] {
  const joined: BusyTime[] = [];
  for (const time of times.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && time.start <= last.end) last.end = Math.max(last.end, time.end);
    else joined.push({ ...time });
  }
  return joined;
}
