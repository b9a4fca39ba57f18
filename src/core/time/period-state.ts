import { countDays } from "#src/core/time/day-count.ts";

/** The instants (ISO 8601) between which something is open; a missing one means no limit on that side. */
export type Limits = { opensAt?: string | undefined; closesAt?: string | undefined };

/** Where a period is at a moment; days are calendar days, and there is no last one without an end. */
export type PeriodState =
  { phase: "upcoming"; days: number } | { phase: "open"; days?: number } | { phase: "closed" };

/**
 * The state of a period at `now` (ISO 8601) in the calendar of `timeZone` (IANA). `days` counts to the first day of
 * an upcoming period or to the last day of an open one, 0 on that day itself. Small enough for the browser.
 */
export function toPeriodState({ opensAt, closesAt }: Limits, now: string, timeZone: string): PeriodState {
  const moment = Date.parse(now);
  const daysTo = (instant: number) => countLocalDays(moment, instant, timeZone);
  if (closesAt !== undefined && moment >= Date.parse(closesAt)) return { phase: "closed" };
  if (opensAt !== undefined && moment < Date.parse(opensAt))
    return { phase: "upcoming", days: daysTo(Date.parse(opensAt)) };
  return closesAt === undefined
    ? { phase: "open" }
    : { phase: "open", days: daysTo(Date.parse(closesAt) - 1) };
}

/** Days of the calendar from one instant to another (milliseconds of the epoch), whatever their hours. */
function countLocalDays(from: number, to: number, timeZone: string): number {
  const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return countDays(calendar.format(from), calendar.format(to));
}
