import type { ForumEditionFile } from "./schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { Link } from "#src/core/links/link.ts";
import { toMaterial, type FileSizes } from "#src/core/links/material.ts";
import { toPartyLink } from "#src/core/links/link.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
import { toInstant } from "#src/core/time/instants.ts";
import type { ForumRoom, ForumSession } from "./session.ts";
import { toScheduleGrid, type ScheduleGrid } from "./schedule-grid.ts";
import type { SpeakerCredit } from "#src/collections/speakers/model.ts";

type FileDay = ForumEditionFile["programme"][number];
type FileSession = FileDay["sessions"][number];

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
