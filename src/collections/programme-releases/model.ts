import type { ForumEditionFile } from "#src/collections/forum-editions/schema.ts";
import type { ProgrammeReleaseFile } from "./schema.ts";
import { toInstant } from "#src/core/time/instants.ts";

/** A session as a published version of the programme recorded it. */
export type ReleasedSession = ProgrammeReleaseFile["sessions"][number];

/** A published version of a programme; `publishedAt` is ISO 8601 with offset. */
export type ProgrammeRelease = {
  version: number;
  publishedAt: string;
  note: string | undefined;
  sessions: ReleasedSession[];
};

/** One difference between two versions of a programme. */
export type SessionChange = {
  kind: "added" | "cancelled" | "restored" | "moved" | "renamed";
  id: string;
  session: ReleasedSession;
  /** The session before the change; undefined when it was added. */
  before: ReleasedSession | undefined;
};

/**
 * The versions of one edition's programme from the first to the newest. A date without a time means the start of
 * that day.
 */
export const toReleases = (
  files: readonly ProgrammeReleaseFile[],
  edition: string,
  timeZone: string,
): ProgrammeRelease[] =>
  files
    .filter((file) => file.edition.id === edition)
    .map(({ version, publishedOn, note, sessions }) => {
      const [day = "", time = "00:00"] = publishedOn.split("T");
      return { version, publishedAt: toInstant(day, time, timeZone), note, sessions };
    })
    .toSorted((a, b) => a.version - b.version);

/** The sessions that a new version records: all with a permanent id, in the order of the programme. */
export const toReleasedSessions = (programme: ForumEditionFile["programme"]): ReleasedSession[] =>
  programme.flatMap(({ date, sessions }) =>
    sessions.flatMap(({ id, title, start, end, room, cancelled }) =>
      id === undefined ? [] : [{ id, title, day: date, start, end, room, cancelled }],
    ),
  );

/** What differs in the later version, in its order. A missing session counts as cancelled. */
export function listSessionChanges(
  before: readonly ReleasedSession[],
  after: readonly ReleasedSession[],
): SessionChange[] {
  const old = new Map(before.map((session) => [session.id, session]));
  const now = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((session) => {
    const { id } = session;
    const previous = old.get(id);
    return listKinds(previous, session).map((kind) => ({ kind, id, session, before: previous }));
  });
  const gone = before.filter(({ id, cancelled }) => !now.has(id) && !cancelled);
  return [
    ...kept,
    ...gone.map((session) => ({ kind: "cancelled" as const, id: session.id, session, before: session })),
  ];
}

const PLACE = ["day", "start", "end", "room"] as const;

function listKinds(before: ReleasedSession | undefined, after: ReleasedSession): SessionChange["kind"][] {
  if (!before) return ["added"];
  if (before.cancelled !== after.cancelled) return [after.cancelled ? "cancelled" : "restored"];
  return [
    ...(PLACE.some((key) => before[key] !== after[key]) ? (["moved"] as const) : []),
    ...(before.title === after.title ? [] : (["renamed"] as const)),
  ];
}
