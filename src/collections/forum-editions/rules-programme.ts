import type { ForumEditionFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath, Words } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

/** Addresses under an edition's page that are not sessions. */
const RESERVED = new Set([
  "zmiany",
  "program",
  "druk",
  "plan",
  "karta",
  "kalendarz",
  "konsultacje",
  "nagrody",
]);

type Edition = Entry<ForumEditionFile>;
type Session = ForumEditionFile["programme"][number]["sessions"][number];
type Placed = { session: Session; day: string | undefined; path: KeyPath };
type Report = (id: Problem["id"], path: KeyPath, values?: Record<string, Words | undefined>) => Problem;

/** Sessions have permanent ids, known rooms and tracks, a positive duration, and do not share a room or a speaker. */
export const checkProgrammes: Rule = (content) =>
  content.entries["forum-editions"].flatMap((edition) => {
    const sessions = listSessions(edition);
    const report: Report = (id, path, values) => problemAt(edition, id, path, values);
    return [
      ...checkLists(edition, report),
      ...checkSessionIds(sessions, report),
      ...sessions.flatMap((placed) => checkPlaces(edition, placed, report)),
      ...checkOverlaps(sessions, report),
    ];
  });

const listSessions = (edition: Edition): Placed[] =>
  (edition.data.programme ?? []).flatMap(({ date, sessions }, day) =>
    sessions.map((session, index) => ({ session, day: date, path: ["programme", day, "sessions", index] })),
  );

/** Every id of a list is used once. */
function listRepeated(ids: readonly (string | undefined)[]): number[] {
  return ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) < index ? [index] : []));
}

const checkLists = (edition: Edition, report: Report): Problem[] =>
  (["rooms", "tracks"] as const).flatMap((list) => {
    const ids = (edition.data[list] ?? []).map(({ id }) => id);
    return listRepeated(ids).map((index) =>
      report("part-id-duplicate", [list, index, "id"], { id: ids[index] }),
    );
  });

function checkSessionIds(sessions: readonly Placed[], report: Report): Problem[] {
  const ids = sessions.map(({ session }) => session.id);
  return [
    ...sessions.flatMap(({ session, path }) => {
      if (session.id === undefined)
        return session.start === undefined
          ? []
          : [report("session-id-missing", path, { title: session.title })];
      return RESERVED.has(session.id)
        ? [report("session-id-reserved", [...path, "id"], { id: session.id })]
        : [];
    }),
    ...listRepeated(ids).map((index) =>
      report("session-id-duplicate", [...(sessions[index]?.path ?? []), "id"], { id: ids[index] }),
    ),
  ];
}

function checkPlaces(edition: Edition, { session, path }: Placed, report: Report): Problem[] {
  const { rooms = [], tracks = [], refused } = { ...edition.data, refused: edition.refused };
  const { room, track, start, end } = session;
  const roomNames = rooms.flatMap(({ id, name }) => [id, name]);
  const trackIds = tracks.map(({ id }) => id);
  const unknown = (id: "room-unknown" | "track-unknown", key: string, value: string, known: string[]) =>
    report(id, [...path, key], {
      id: value,
      known: known.join(", ") || "–",
      corrected: findNearest(value, known),
    });
  return [
    ...(room !== undefined && rooms.length > 0 && !roomNames.includes(room)
      ? [
          unknown(
            "room-unknown",
            "room",
            room,
            rooms.map(({ id }) => id),
          ),
        ]
      : []),
    ...(track !== undefined && !refused.has("tracks") && !trackIds.includes(track)
      ? [unknown("track-unknown", "track", track, trackIds)]
      : []),
    ...(start !== undefined && start === end ? [report("session-no-duration", [...path, "end"])] : []),
  ];
}

/** Two sessions of one day that share a room, or a speaker, at the same time; cancelled ones take no room. */
function checkOverlaps(sessions: readonly Placed[], report: Report): Problem[] {
  const held = sessions.filter(({ session }) => !session.cancelled);
  return held.flatMap((later, index) =>
    held.slice(0, index).flatMap((earlier): Problem[] => {
      if (!overlap(earlier, later)) return [];
      const { session, path } = later;
      const values = {
        title: session.title,
        other: earlier.session.title,
        otherStart: earlier.session.start,
      };
      const speaker = session.speakers.findIndex(({ id }) =>
        earlier.session.speakers.some((other) => other.id === id),
      );
      return [
        ...(session.room !== undefined && session.room === earlier.session.room
          ? [report("room-double-booked", [...path, "room"], { ...values, room: session.room })]
          : []),
        ...(speaker < 0 ? [] : [report("speaker-double-booked", [...path, "speakers", speaker], values)]),
      ];
    }),
  );
}

function overlap(one: Placed, other: Placed): boolean {
  const { start, end } = one.session;
  const { start: otherStart, end: otherEnd } = other.session;
  if (one.day === undefined || one.day !== other.day) return false;
  if (start === undefined || end === undefined || otherStart === undefined || otherEnd === undefined)
    return false;
  return start < otherEnd && otherStart < end;
}
