import type { ForumEditionFile } from "./schema.ts";
import { isBefore, toEndOfDay, toInstant, toStartOfDay } from "#src/core/time/instants.ts";
import { isDay, toFirstDay, toLastDay } from "#src/core/time/calendar-days.ts";

/** The state of an edition for visitors. */
export type EditionState = "announced" | "registration-open" | "running" | "past";

/** Sign-up with its instants (ISO 8601 with offset) and whether it is open. */
export type Registration = NonNullable<ForumEditionFile["registration"]> & {
  opensAt: string | undefined;
  closesAt: string;
  state: "upcoming" | "open" | "closed";
};

type Dates = ForumEditionFile["dates"];
type Clock = { now: string; timeZone: string };

const isExact = (dates: Dates) => dates.every(({ from, to }) => isDay(from) && isDay(to ?? from));
const endOf = (dates: Dates) =>
  dates
    .map(({ from, to }) => toLastDay(to ?? from))
    .toSorted()
    .at(-1) ?? "";
const startOf = (dates: Dates) => dates.map(({ from }) => toFirstDay(from)).toSorted()[0] ?? "";

/** The instant (ISO 8601 with offset) when the last day, month or year of an edition ends. */
export const toEditionEnd = (dates: Dates, timeZone: string): string => toEndOfDay(endOf(dates), timeZone);

/** When sign-up opens and closes; without an end of its own it closes when the edition begins. */
export function toRegistration(
  registration: ForumEditionFile["registration"],
  dates: Dates,
  { now, timeZone }: Clock,
): Registration | undefined {
  if (!registration) return undefined;
  const { from, to } = registration;
  const opensAt = from && toMoment(from, toStartOfDay, timeZone);
  const closesAt = to ? toMoment(to, toEndOfDay, timeZone) : toStartOfDay(startOf(dates), timeZone);
  return { ...registration, opensAt, closesAt, state: toRegistrationState(opensAt, closesAt, now) };
}

function toRegistrationState(
  opensAt: string | undefined,
  closesAt: string,
  now: string,
): Registration["state"] {
  if (!isBefore(now, closesAt)) return "closed";
  return opensAt !== undefined && isBefore(now, opensAt) ? "upcoming" : "open";
}

const toMoment = (written: string, ofDay: typeof toStartOfDay, timeZone: string) => {
  const [day = "", time] = written.split("T");
  return time === undefined ? ofDay(day, timeZone) : toInstant(day, time, timeZone);
};

/**
 * The state of an edition at `now` (ISO 8601 with offset). Between two ranges of days the edition counts as running;
 * one whose days are known only to the month or year counts as announced until that month or year ends.
 */
export function toEditionState(
  dates: Dates,
  registration: Registration | undefined,
  { now, timeZone }: Clock,
): EditionState {
  if (!isBefore(now, toEditionEnd(dates, timeZone))) return "past";
  const hasBegun = !isBefore(now, toStartOfDay(startOf(dates), timeZone));
  if (hasBegun && isExact(dates)) return "running";
  return registration?.state === "open" ? "registration-open" : "announced";
}
