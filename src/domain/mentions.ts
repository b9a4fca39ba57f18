import type { EntityFile } from "#src/schemas/entity.ts";
import type { ForumEditionFile } from "#src/schemas/forum-edition.ts";
import type { GoodPracticeFile } from "#src/schemas/good-practice.ts";

type Named = { id: string };
type Party = { entity?: Named | undefined };

const namesEntity = (parties: readonly Party[], id: string) =>
  parties.some((party) => party.entity?.id === id);

/** Whether a good practice names the entity as one of its doers. */
export const practiceMentions = (practice: GoodPracticeFile, id: string): boolean =>
  namesEntity(practice.entities, id);

/** Whether a forum edition names the entity as organiser, partner, patron, host of a session or laureate. */
export const editionMentions = (edition: ForumEditionFile, id: string): boolean =>
  [
    edition.organisers,
    edition.partners,
    edition.patrons,
    ...edition.awards.map((award) => award.laureates),
    ...edition.programme.flatMap((day) => day.sessions.map((session) => session.hosts)),
  ].some((parties) => namesEntity(parties, id));

/** Whether a unit is run by the entity. */
export const isUnitOf = (unit: EntityFile, id: string): boolean => unit.operator?.entity?.id === id;
