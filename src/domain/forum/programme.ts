import type { ForumEditionFile } from "#src/schemas/forum-edition.ts";
import type { TermFile } from "#src/schemas/vocabularies.ts";
import type { Link } from "../link.ts";
import { toMaterial, type FileFacts, type FileSizes } from "../material.ts";
import { toPartyLink, type PartyLink } from "../link.ts";
import { resolve, type Lookup } from "../vocabulary.ts";
import { toInstant } from "../time/instants.ts";
import { toScheduleGrid, type ScheduleGrid } from "./schedule-grid.ts";
import type { SpeakerCredit } from "./speaker.ts";

type FileDay = ForumEditionFile["programme"][number];
type FileSession = FileDay["sessions"][number];

/** A room; `id` is there when the edition lists its rooms. */
export type ForumRoom = {
  id: string | undefined;
  name: string;
  capacity?: number | undefined;
  accessibility: TermFile[];
};

/** A thematic track. */
export type ForumTrack = ForumEditionFile["tracks"][number];

/** One item of the programme with everything that it names. */
export type ForumSession = Omit<FileSession, "hosts" | "speakers" | "room" | "track" | "materials"> & {
  /** Address of the session's page; a session without a permanent id has none. */
  href: string | undefined;
  /** Day of the session, `YYYY-MM-DD`. */
  day: string | undefined;
  /** Beginning and end as instants, ISO 8601 with the offset of the portal's time zone on that day. */
  startsAt: string | undefined;
  endsAt: string | undefined;
  room: ForumRoom | undefined;
  track: ForumTrack | undefined;
  hosts: PartyLink[];
  materials: (FileSession["materials"][number] & FileFacts)[];
  speakers: SpeakerCredit[];
};

/** One day of the programme, with its table of rooms and time where there is one. */
export type ForumProgrammeDay = Omit<FileDay, "sessions"> & {
  sessions: ForumSession[];
  grid: ScheduleGrid | undefined;
};

/** What a programme's references lead to. */
export type ProgrammeContext = {
  timeZone: string;
  entities: ReadonlyMap<string, Link>;
  speakers: Lookup<SpeakerCredit>;
  fileSizes: FileSizes;
  accessibilityFeatures: Lookup<TermFile>;
};

/** The rooms of an edition with their accessibility. */
export const toRooms = (file: ForumEditionFile, { accessibilityFeatures }: ProgrammeContext): ForumRoom[] =>
  file.rooms.map((room) => ({
    ...room,
    accessibility: room.accessibility.map((feature) => resolve(accessibilityFeatures, feature)),
  }));

/** The days of an edition's programme, each session under `href` of the edition. */
export function toProgramme(
  file: ForumEditionFile,
  href: string,
  context: ProgrammeContext,
): ForumProgrammeDay[] {
  const rooms = toRooms(file, context);
  const findRoom = (written: string): ForumRoom =>
    rooms.find(({ id, name }) => id === written || name === written) ?? {
      id: undefined,
      name: written,
      accessibility: [],
    };
  const toSession = (session: FileSession, day: string | undefined): ForumSession => {
    const at = (time: string | undefined) => day && time && toInstant(day, time, context.timeZone);
    return {
      ...session,
      href: session.id === undefined ? undefined : `${href}${session.id}/`,
      day,
      startsAt: at(session.start) || undefined,
      endsAt: at(session.end) || undefined,
      room: session.room === undefined ? undefined : findRoom(session.room),
      track: file.tracks.find(({ id }) => id === session.track),
      materials: session.materials.map((material) => toMaterial(material, context.fileSizes)),
      hosts: session.hosts.map((party) => toPartyLink(party, context.entities)),
      speakers: session.speakers.map((speaker) => resolve(context.speakers, speaker)),
    };
  };
  return file.programme.map((day) => {
    const sessions = day.sessions.map((session) => toSession(session, day.date));
    return { ...day, sessions, grid: toScheduleGrid(sessions, rooms) };
  });
}
