import ICAL from "ical.js";
import { toCalendarInstant } from "./calendar-instant.ts";
import { MOST_STEPS, UnreadCalendar } from "./calendar-limits.ts";

/** The start of an occurrence, and its end where it is not that of the series. */
export type Occurrence = { start: ICAL.Time; end: ICAL.Time | undefined };

/** Counts the steps of all series of a calendar; throws an `UnreadCalendar` when there are too many. */
export type Steps = (count?: number) => void;

/** Steps for one calendar. */
export function countSteps(most = MOST_STEPS): Steps {
  let taken = 0;
  return (count = 1) => {
    taken += count;
    if (taken > most) throw new UnreadCalendar("occurrences");
  };
}

/** From when (inclusive) to when (exclusive) occurrences begin, in milliseconds since 1970 UTC. */
type Window = { from: number; to: number };

const DAY = 86_400_000;

/**
 * The occurrences of a series (RFC 5545, section 3.8.5) that begin within a window, changed ones too: those of its start,
 * its rules and its dates, without its exclusions. A series by a rule without COUNT is expanded from shortly before the
 * window. Times without a zone are local to `timeZone` (IANA).
 */
export function listOccurrences(
  component: ICAL.Component,
  start: ICAL.Time,
  window: Window,
  { timeZone, step }: { timeZone: string; step: Steps },
): Occurrence[] {
  const instantOf = (time: ICAL.Time) => toCalendarInstant(time, timeZone);
  const isExcluded = readExclusions(component, instantOf);
  const found = new Map<number, Occurrence>();
  const add = (time: ICAL.Time, end?: ICAL.Time) => {
    const instant = instantOf(time);
    if (instant >= window.from && instant < window.to && !isExcluded(time, instant))
      found.set(instant, { start: time, end });
    return instant;
  };
  add(start);
  for (const date of valuesOf(component, "rdate")) {
    if (date instanceof ICAL.Period) add(date.start, date.getEnd());
    else if (date instanceof ICAL.Time) add(date);
  }
  for (const rule of valuesOf(component, "rrule")) {
    if (!(rule instanceof ICAL.Recur)) continue;
    const series = iterate(rule, approach(start, rule, window.from - instantOf(start)), step);
    for (let next = series.next() as ICAL.Time | null; next; next = series.next())
      if (add(next.clone()) >= window.to) break;
  }
  return [...found.values()];
}

const valuesOf = (component: ICAL.Component, name: string): unknown[] =>
  component.getAllProperties(name).flatMap((property) => property.getValues() as unknown[]);

const dayOf = ({ year, month, day }: ICAL.Time): string => [year, month, day].join("-");

/** A date without a time excludes all occurrences of that day. */
function readExclusions(component: ICAL.Component, instantOf: (time: ICAL.Time) => number) {
  const times = valuesOf(component, "exdate").filter((value) => value instanceof ICAL.Time);
  const days = new Set(times.filter(({ isDate }) => isDate).map(dayOf));
  const instants = new Set(times.filter(({ isDate }) => !isDate).map(instantOf));
  return (time: ICAL.Time, instant: number) => instants.has(instant) || days.has(dayOf(time));
}

/** The iterator of a rule; every candidate is a step, also those of a rule that is never fulfilled. */
function iterate(rule: ICAL.Recur, dtstart: ICAL.Time, step: Steps): ICAL.RecurIterator {
  class CountedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      step();
      return super.check_contracting_rules();
    }

    override increment_month(): void {
      step();
      super.increment_month();
    }

    override expand_year_days(year: number): number {
      step();
      return super.expand_year_days(year);
    }
  }
  return new CountedIterator({ rule, dtstart });
}

/** What the start of a series may be moved by: years of leap years' rhythm, or else days. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ["WEEKLY", 7],
  ["MONTHLY", 4],
  ["YEARLY", 4],
]);

/**
 * A start of the same series that is closer to what is wanted, `ahead` milliseconds after its own: a whole number of its
 * periods later.
 */
function approach(start: ICAL.Time, { freq, interval, count }: ICAL.Recur, ahead: number): ICAL.Time {
  if (count) return start;
  const isByMonths = freq === "MONTHLY" || freq === "YEARLY";
  const period = interval * (PERIODS.get(freq) ?? 1);
  const periods = Math.floor(ahead / DAY / (isByMonths ? 366 : 1) / period) - 1;
  if (periods < 1) return start;
  const near = start.clone();
  if (isByMonths) near.year += periods * period;
  else near.adjust(periods * period, 0, 0, 0);
  return isByMonths && near.day !== start.day ? start : near;
}
