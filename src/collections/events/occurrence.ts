import type { EventFile } from "./schema.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { isBefore, toBeginning, toEndOfDay, toEnding } from "#src/core/time/instants.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { toPlaceLine, toVenue, type Venue } from "#src/collections/territory/venue.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";

/** The state of one date of an event. */
export type OccurrenceState = "upcoming" | "running" | "past" | "cancelled";

type FileRegistration = NonNullable<EventFile["registration"]>;

/** A way to register, with its period; without an end of its own it closes when the event begins. */
export type EventRegistration = Dialled<Omit<FileRegistration, "from" | "to">> & {
  period: Period;
  state: PeriodState;
};

/** One date of an event: as its author wrote it (`start`, `end`, local) and as instants (ISO 8601 with offset). */
export type Occurrence = Pick<EventFile["dates"][number], "title" | "start" | "end"> & {
  /** Local starts from which it was moved, the oldest first. */
  previousStarts: string[];
  /** Permanent within the event, `toDateId`. */
  id: string;
  startsAt: string;
  /** Absent when the time of the end is not known. */
  endsAt: string | undefined;
  /** The first instant at which it is certainly over: its end, or else the end of its day. */
  overAt: string;
  state: OccurrenceState;
  /** The time of the meeting, from which the browser updates the state between builds. */
  period: Period;
  periodState: PeriodState;
  mode: EventFile["mode"];
  venue: Venue | undefined;
  /** The venue on one line. */
  place: string | undefined;
  registration: EventRegistration | undefined;
};

/** The moment (ISO 8601) with its time zone (IANA), and the dictionaries. */
export type OccurrenceContext = { now: string; timeZone: string; vocabularies: Vocabularies };

/** The dates of an event in chronological order; a date takes missing details from the event. */
export const toOccurrences = (file: EventFile, context: OccurrenceContext): Occurrence[] =>
  file.dates
    .map((date) => toOccurrence(file, date, context))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));

function toOccurrence(
  file: EventFile,
  date: EventFile["dates"][number],
  { now, timeZone, vocabularies }: OccurrenceContext,
): Occurrence {
  const { title, start, end, previousStarts = [], cancelled } = date;
  const startsAt = toBeginning(start, timeZone);
  const endsAt = end === undefined ? undefined : toEnding(end, timeZone);
  const overAt = endsAt ?? toEndOfDay(start.slice(0, 10), timeZone);
  const mode = date.mode ?? file.mode;
  const written = mode === "online" ? undefined : (date.venue ?? file.venue);
  const venue = written && toVenue(written, vocabularies);
  const period: Period = { from: start, to: end, opensAt: startsAt, closesAt: overAt, timeZone };
  return {
    id: toDateId(date, start),
    title,
    start,
    end,
    previousStarts,
    startsAt,
    endsAt,
    overAt,
    state: cancelled ? "cancelled" : toState(startsAt, overAt, now),
    period,
    periodState: toPeriodState(period, now, timeZone),
    mode,
    venue,
    place: venue && toPlaceLine(venue),
    registration: toRegistration(file.registration, date.registration, start, { now, timeZone }),
  };
}

function toState(startsAt: string, overAt: string, now: string): OccurrenceState {
  if (isBefore(now, startsAt)) return "upcoming";
  return isBefore(now, overAt) ? "running" : "past";
}

function toRegistration(
  whole: FileRegistration | undefined,
  own: FileRegistration | undefined,
  start: string,
  { now, timeZone }: { now: string; timeZone: string },
): EventRegistration | undefined {
  if (!whole && !own) return undefined;
  const { from, to, ...ways } = { ...whole, ...own };
  const closesAt = to === undefined ? toBeginning(start, timeZone) : toEnding(to, timeZone);
  const period: Period = { ...toPeriod({ from, to }, timeZone), closesAt };
  return { ...toDialled(ways), period, state: toPeriodState(period, now, timeZone) };
}
