import { problemAt, type Content, type Rule } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";

/** Each is compared with every new id. */
const MOST_COMPARED = 200;
const LIST = "former-entities.yaml";

/**
 * A public address never breaks: each published id is that of an entity, or of a former one. The list of another region
 * says nothing about this portal.
 */
const checkPublished: Rule = (content, today) => {
  const [list] = content.entries["published-entities"];
  const { region, ids = [] } = list?.data ?? {};
  const own = content.entries.portal[0]?.data.region?.territory.id;
  if (!list || region === undefined || region !== own) return [];
  const known = findKnown(content);
  if (!known) return [];
  const places = ids.map((id, index) => ({ id, index })).filter(({ id }) => !known.has(id));
  const published = new Set(ids);
  const fresh = [...(content.ids.entities ?? [])].filter((id) => !published.has(id));
  return places.map(({ id, index }, place) => {
    const corrected = place < MOST_COMPARED ? findNearest(id, fresh) : undefined;
    return problemAt(list, "published-entity-missing", ["ids", index], { id, today, corrected });
  });
};

/** The ids that are accounted for; undefined while the list of former ones cannot be read. */
function findKnown({ ids, files }: Content): ReadonlySet<string> | undefined {
  const former = ids["former-entities"] ?? (files.has(LIST) ? undefined : new Set<string>());
  return former && new Set([...(ids.entities ?? []), ...former]);
}

/** The rules of published ids. */
export const rules: readonly Rule[] = [checkPublished];
