import { listPartyIds, type PartyReference } from "#src/core/links/link.ts";
import type { ForumEditionFile } from "./schema.ts";

/**
 * Ids of the entities that a forum edition names as organisers, partners, patrons or hosts of sessions, or that its
 * speakers represent; `parties` are the organisations of speakers by the speaker's id.
 */
export const listEditionEntities = (
  edition: ForumEditionFile,
  parties: ReadonlyMap<string, PartyReference | undefined>,
): string[] =>
  listPartyIds([
    ...edition.organisers,
    ...edition.partners,
    ...edition.patrons,
    ...edition.programme.flatMap((day) => day.sessions.flatMap((session) => session.hosts)),
    ...edition.programme.flatMap((day) =>
      day.sessions.flatMap((session) => session.speakers.flatMap(({ id }) => parties.get(id) ?? [])),
    ),
  ]);
