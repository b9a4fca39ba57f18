import ICAL from "ical.js";
import { isTimeZone, toCalendarInstant } from "./calendar-instant.ts";
import { LONGEST_SECONDS, parseCalendars, toUnread, UnreadCalendar } from "./calendar-limits.ts";
import { countSteps, listOccurrences, type Steps } from "./occurrences.ts";

/** A busy time from `start` (inclusive) to `end` (exclusive), in milliseconds since 1970 UTC. */
export type BusyTime = { start: number; end: number };

type Window = { from: number; to: number };

/** What the events of a calendar share: changed occurrences by the UID of their series, and the steps that are left. */
type Setting = { window: Window; zone: string; changes: ReadonlyMap<unknown, ICAL.Component[]>; step: Steps };

/**
 * The times in which an iCal calendar (RFC 5545) is busy within a window, in order, with overlaps merged. Series are
 * expanded with their exceptions and exclusions; cancelled events and those that leave the time free do not count.
 * Times without a zone are local to `timeZone` (IANA). Throws an `UnreadCalendar` unless all of it could be read.
 */
export function toBusyTimes(text: string, window: Window, timeZone: string): BusyTime[] {
  const calendars = parseCalendars(text);
  const step = countSteps();
  try {
    const times = calendars.flatMap((calendar) => listTimes(calendar, window, timeZone, step));
    return join(times.flatMap((time) => clip(time, window)));
  } catch (error) {
    throw toUnread(error);
  }
}

function listTimes(calendar: ICAL.Component, window: Window, zone: string, step: Steps): BusyTime[] {
  const events = calendar.getAllSubcomponents("vevent");
  const changed = events.filter((event) => event.hasProperty("recurrence-id"));
  const changes = Map.groupBy(changed, (event) => event.getFirstPropertyValue("uid"));
  const setting = { window, zone, changes, step };
  return [
    ...events.flatMap((event) => listEventTimes(event, setting)),
    ...calendar.getAllSubcomponents("vfreebusy").flatMap((component) => listPeriods(component, zone)),
  ];
}

function listEventTimes(component: ICAL.Component, { window, zone, changes, step }: Setting): BusyTime[] {
  if (!isTaken(component)) return [];
  const isChange = component.hasProperty("recurrence-id");
  const exceptions = isChange ? [] : (changes.get(component.getFirstPropertyValue("uid")) ?? []);
  step(exceptions.length);
  const event = new ICAL.Event(component, { exceptions, strictExceptions: true });
  // The library treats a zone that the calendar names but does not define as no zone at all.
  const named = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  const timeZone = named && isTimeZone(named) ? named : zone;
  const own = toTime(event.startDate, event.endDate, timeZone);
  if (own.end < own.start) throw new UnreadCalendar("syntax", "DTEND");
  // A changed occurrence is a separate event, which its series leaves out.
  if (!event.isRecurring() || isChange) return [own];
  if (own.end - own.start > LONGEST_SECONDS * 1000) throw new UnreadCalendar("duration");
  // A change may have moved an occurrence into the window, from whenever it began.
  const wide = { from: window.from - (own.end - own.start) - REACH, to: window.to + REACH };
  return listOccurrences(component, event.startDate, wide, { timeZone, step }).flatMap(({ start, end }) => {
    const { item, recurrenceId, startDate, endDate } = event.getOccurrenceDetails(start);
    const isChanged = item !== event && item.recurrenceId.toString() === recurrenceId.toString();
    return isChanged ? [] : [toTime(startDate, end ?? endDate, timeZone)];
  });
}

/** How far a change of all later occurrences may move them. */
const REACH = 7 * 86_400_000;

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
