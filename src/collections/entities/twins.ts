import { distance } from "fastest-levenshtein";
import type { Content } from "#src/collections/content.ts";
import { onceEach } from "#src/core/cache/once-each.ts";
import { foldName } from "#src/core/text/fold-name.ts";

/** The name of an entity, folded for comparison, with the entity's id. */
export type EntityName = { id: string; folded: string };

/** Names and register names of all entities, for several rules. */
export const listEntityNames = onceEach((content: Content): EntityName[] =>
  content.entries.entities.flatMap(({ id, data }) =>
    [data.name, data.registerName].flatMap((name) => (name ? [{ id, folded: foldName(name) }] : [])),
  ),
);

/** The id of the entity with the same, or nearly the same, name: one letter in ten may differ, numbers may not. */
export function findTwin(name: string, entities: readonly EntityName[]): string | undefined {
  const folded = foldName(name);
  const allowed = Math.floor(folded.length / 10);
  const digits = (text: string) => (text.match(/\d+/g) ?? []).join();
  return entities.find(
    (entity) =>
      Math.abs(entity.folded.length - folded.length) <= allowed &&
      digits(entity.folded) === digits(folded) &&
      distance(entity.folded, folded) <= allowed,
  )?.id;
}
