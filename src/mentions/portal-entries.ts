import { entryProviders } from "#src/collections/providers.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { once } from "#src/core/cache/once.ts";
import { toMentions, toSubjects } from "./mentions.ts";

/** All entries of the portal, each once, collection after collection. */
export const listPortalEntries = once(async (): Promise<PortalEntry[]> =>
  (await Promise.all(Object.values(entryProviders).map((list) => list()))).flat(),
);

/** What names each entity: entries of all collections by the entity's id. */
export const getMentions = once(async () => toMentions(await listPortalEntries()));

/** What is about each entry of the portal, by the entry's key `collection/id`. */
export const getSubjects = once(async () => toSubjects(await listPortalEntries()));
