import type { ForumEdition, ForumSession } from "#src/collections/forum-editions/model.ts";
import { toMinutesBetween } from "#src/core/time/instants.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toSessionNumber, toUuid } from "#src/core/export/permanent-id.ts";

/** What the exports of an edition need of the portal. */
export type ExportPortal = Pick<Portal, "siteUrl" | "language" | "territory" | "timeZone">;

/** A person, or an organisation where a person may not be named, with a permanent UUID. */
export type SchedulePerson = { name: string; guid: string; number: number };

/** One session of a schedule; `start` is `HH:MM`, `date` the instant with its offset, `duration` `HH:MM`. */
export type ScheduleEvent = {
  id: number;
  guid: string;
  date: string;
  start: string;
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  persons: SchedulePerson[];
  links: { title: string; url: string }[];
};

/** One day of a schedule with its sessions by room; `start` and `end` are instants with their offset. */
export type ScheduleDay = {
  index: number;
  date: string;
  start: string;
  end: string;
  rooms: { name: string; events: ScheduleEvent[] }[];
};

/** The programme of an edition for conference apps (c3voc schedule, github.com/voc/schedule). */
export type Schedule = {
  version: string;
  title: string;
  acronym: string;
  url: string;
  timeZone: string;
  rooms: { name: string; guid: string; capacity: number | undefined }[];
  tracks: string[];
  days: ScheduleDay[];
};

/** A session that has a permanent id and a time. */
export type TimedSession = ForumSession & { id: string; href: string; day: string; startsAt: string };

/** The sessions of an edition that have a permanent id and a time, in the order of the programme. */
export const listTimedSessions = ({ programme }: ForumEdition): TimedSession[] =>
  programme
    .flatMap(({ sessions }) => sessions)
    .filter((session): session is TimedSession => Boolean(session.id && session.href && session.startsAt));

/** Whether every item of an edition's programme has a permanent id and a time. */
export const isTimedThroughout = (edition: ForumEdition): boolean =>
  edition.programme.length > 0 &&
  listTimedSessions(edition).length === edition.programme.flatMap(({ sessions }) => sessions).length;

/** Names of those who speak or lead a session: people who agreed to be named, else their organisation; then hosts. */
export const listPeople = ({ speakers, hosts }: ForumSession): string[] => [
  ...new Set(
    [
      ...speakers.map(({ name, organisation }) => name ?? organisation?.name),
      ...hosts.map(({ name }) => name),
    ].filter((name) => name !== undefined),
  ),
];

/** `HH:MM` from one instant to another; `00:00` when the end is not known. */
function toDuration(from: string, to: string | undefined): string {
  const minutes = to === undefined ? 0 : toMinutesBetween(from, to);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * The edition as a schedule for conference apps; undefined when no session has both a permanent id and a time.
 * Cancelled sessions are left out, because the format cannot express them and apps show missing ones as cancelled.
 * Its version is that of the newest published programme, 0 before the first.
 */
export function toSchedule(edition: ForumEdition, portal: ExportPortal): Schedule | undefined {
  const { id, name, href, venue, releases, programme, rooms, tracks } = edition;
  const elsewhere = venue?.name ?? venue?.town ?? name;
  const timed = listTimedSessions(edition)
    .filter(({ cancelled }) => !cancelled)
    .map((session) => ({ session, place: session.room?.name ?? elsewhere }));
  if (timed.length === 0) return undefined;
  const roomNames = [...new Set([...rooms.map((room) => room.name), ...timed.map(({ place }) => place)])];
  const dates = [...new Set(programme.flatMap(({ date }) => date ?? []))].toSorted();
  const days = dates
    .map((date) => ({ date, sessions: timed.filter(({ session }) => session.day === date) }))
    .filter(({ sessions }) => sessions.length > 0);
  return {
    version: String(releases.at(-1)?.version ?? 0),
    title: name,
    acronym: id.replaceAll("-", "_").padStart(4, "_"),
    url: toUrl(href, portal),
    timeZone: portal.timeZone,
    rooms: roomNames.map((room) => ({
      name: room,
      guid: toUuid(portal.territory, "forum-editions", id, "rooms", room),
      capacity: rooms.find((one) => one.name === room)?.capacity,
    })),
    tracks: tracks.map((track) => track.name),
    days: days.map(({ date, sessions }, index) => ({
      index: index + 1,
      date,
      ...toLimits(sessions),
      rooms: roomNames
        .map((room) => ({
          name: room,
          events: sessions
            .filter(({ place }) => place === room)
            .map(({ session }) => toScheduleEvent(session, room, edition, portal)),
        }))
        .filter(({ events }) => events.length > 0),
    })),
  };
}

/** When the first session of a day begins and the last one ends. */
function toLimits(sessions: readonly { session: TimedSession }[]): Pick<ScheduleDay, "start" | "end"> {
  const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);
  const starts = sessions.map(({ session }) => session.startsAt).toSorted(byTime);
  const ends = sessions.map(({ session }) => session.endsAt ?? session.startsAt).toSorted(byTime);
  return { start: starts[0] ?? "", end: ends.at(-1) ?? "" };
}

function toScheduleEvent(
  session: TimedSession,
  room: string,
  edition: ForumEdition,
  portal: ExportPortal,
): ScheduleEvent {
  const { id, href, startsAt, endsAt, track, kind, language, abstract, recording, materials } = session;
  const number = toSessionNumber(edition.id, id);
  return {
    id: number,
    guid: toUuid(portal.territory, "forum-editions", edition.id, id),
    date: startsAt,
    start: startsAt.slice(11, 16),
    duration: toDuration(startsAt, endsAt),
    room,
    slug: `${id}-${number}`,
    url: toUrl(href, portal),
    title: session.title,
    track: track?.name ?? "",
    type: kind ?? "other",
    language: language ?? edition.lang ?? portal.language,
    abstract: abstract ?? "",
    persons: listPeople(session).map((name) => ({
      name,
      guid: toUuid(portal.territory, "people", name),
      number: toSessionNumber("people", name),
    })),
    links: [
      ...(recording ? [{ title: recording, url: recording }] : []),
      ...materials.map(({ title, url }) => ({ title, url: toUrl(url, portal) })),
    ],
  };
}
