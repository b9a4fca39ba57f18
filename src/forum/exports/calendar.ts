import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import type { CalendarEvent } from "#src/core/export/calendar.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import {
  isTimedThroughout,
  listPeople,
  listTimedSessions,
  type ExportPortal,
  type TimedSession,
} from "./schedule.ts";

const EXACT_DAY = 10;
/** Minutes from nine in the morning of the day before to midnight, and those to get to a room. */
const MORNING_BEFORE = 15 * 60;
const SHORTLY_BEFORE = 15;

/** When the edition was last changed: its newest published programme or the day of verification, the later one. */
function toModification({ releases, verifiedOn }: ForumEdition): string {
  const published = releases.at(-1)?.publishedAt;
  return published !== undefined && Date.parse(published) > Date.parse(verifiedOn) ? published : verifiedOn;
}

const toPlace = ({ venue }: ForumEdition, room?: string): string | undefined =>
  [room, venue?.name, venue?.street, venue?.town].filter(Boolean).join(", ") || undefined;

const toShared = (edition: ForumEdition) => ({
  sequence: edition.releases.at(-1)?.version ?? 0,
  modifiedAt: toModification(edition),
});

/** The days of an edition, one event for each range of dates that is known to the day. */
export const toEditionEvents = (edition: ForumEdition, portal: ExportPortal): CalendarEvent[] =>
  edition.dates
    .map(({ from, to, note, ...identity }) => ({
      ...toShared(edition),
      sequence: toShared(edition).sequence + (identity.previousStarts?.length ?? 0),
      uid: toUuid(portal.territory, "forum-editions", edition.id, "dates", toDateId(identity, from)),
      start: from,
      end: to,
      title: note ? `${edition.name}: ${note}` : edition.name,
      description: edition.theme ? `${edition.theme}\n\n${edition.summary}` : edition.summary,
      location: toPlace(edition),
      url: toUrl(edition.href, portal),
      alarms: [MORNING_BEFORE],
    }))
    .filter(({ start, end }) => start.length === EXACT_DAY && (end ?? start).length === EXACT_DAY);

/** A session with a permanent id and a time, as an event under the UUID that it has in the schedule too. */
export const toSessionEvent = (
  session: TimedSession,
  edition: ForumEdition,
  portal: ExportPortal,
): CalendarEvent => ({
  ...toShared(edition),
  uid: toUuid(portal.territory, "forum-editions", edition.id, session.id),
  start: session.startsAt,
  end: session.endsAt,
  title: session.title,
  description: [session.abstract, listPeople(session).join(", ")].filter(Boolean).join("\n\n") || undefined,
  location: toPlace(edition, session.room?.name),
  url: toUrl(session.href, portal),
  status: session.cancelled ? "cancelled" : "confirmed",
  categories: session.track ? [session.track.name] : [],
  alarms: [SHORTLY_BEFORE],
});

/** A calendar of an edition: its file name without the ending, and the events of it. */
export type EditionCalendar = {
  kind: "edition" | "day" | "track" | "session";
  id: string;
  events: CalendarEvent[];
};

/**
 * All calendars of an edition: of the whole, of each day, track and session. The whole one has the sessions and,
 * while some session has no time, the days. Empty for an edition without any session or date known to the day.
 */
export function listEditionCalendars(edition: ForumEdition, portal: ExportPortal): EditionCalendar[] {
  const sessions = listTimedSessions(edition);
  const toEvents = (chosen: TimedSession[]) =>
    chosen.map((session) => toSessionEvent(session, edition, portal));
  const dates = isTimedThroughout(edition) ? [] : toEditionEvents(edition, portal);
  const whole = [...dates, ...toEvents(sessions)];
  const days = [...new Set(sessions.map(({ day }) => day))];
  const tracks = edition.tracks.filter(({ id }) => sessions.some(({ track }) => track?.id === id));
  return [
    ...(whole.length > 0 ? [{ kind: "edition" as const, id: edition.id, events: whole }] : []),
    ...days.map((day) => ({
      kind: "day" as const,
      id: day,
      events: toEvents(sessions.filter((session) => session.day === day)),
    })),
    ...tracks.map(({ id }) => ({
      kind: "track" as const,
      id,
      events: toEvents(sessions.filter(({ track }) => track?.id === id)),
    })),
    ...sessions.map((session) => ({
      kind: "session" as const,
      id: session.id,
      events: toEvents([session]),
    })),
  ];
}
