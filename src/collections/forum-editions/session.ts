import type { TermFile } from "#src/core/fields/term.ts";
import type { PartyLink } from "#src/core/links/link.ts";
import type { FileFacts } from "#src/core/links/material.ts";
import type { SpeakerCredit } from "#src/collections/speakers/model.ts";
import type { ForumEditionFile } from "./schema.ts";

type FileSession = ForumEditionFile["programme"][number]["sessions"][number];

/** A room; `id` is set when the edition lists its rooms. */
export type ForumRoom = {
  id: string | undefined;
  name: string;
  capacity?: number | undefined;
  accessibility: TermFile[];
};

/** A thematic track. */
export type ForumTrack = ForumEditionFile["tracks"][number];

/** One item of the programme with every reference resolved. */
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
