import type { ForumEditionFile } from "#src/schemas/forum-edition.ts";
import type { GoodPracticeFile } from "#src/schemas/good-practice.ts";

type Party = { entity?: { id: string } | undefined };

const listIds = (parties: readonly Party[]) => [
  ...new Set(parties.flatMap(({ entity }) => entity?.id ?? [])),
];

/** Ids of the entities that a good practice names as its doers. */
export const listPracticeEntities = (practice: GoodPracticeFile): string[] => listIds(practice.entities);

/** Ids of the entities that a forum edition names as organisers, partners, patrons or hosts of sessions. */
export const listEditionEntities = (edition: ForumEditionFile): string[] =>
  listIds([
    ...edition.organisers,
    ...edition.partners,
    ...edition.patrons,
    ...edition.programme.flatMap((day) => day.sessions.flatMap((session) => session.hosts)),
  ]);

/** Turns things that name entities into a lookup of those things by the id of an entity. */
export function groupByEntity<T>(
  things: readonly T[],
  idsOf: (thing: T) => string | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const id of [idsOf(thing)].flat()) {
      const group = groups.get(id);
      if (group) group.push(thing);
      else groups.set(id, [thing]);
    }
  return groups;
}
