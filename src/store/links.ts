import { once } from "#src/core/cache/once.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { loadEntries } from "./load.ts";
import { getSettings } from "./settings.ts";
import { getVocabularies } from "./vocabularies.ts";

/** What names an entry in content. */
export type EntryKey = { collection: string; id: string };

/** Names and pages of the entries of a collection, by id; none for a collection without pages. */
export const getLinksOf = once(async () => {
  const { language } = await getSettings();
  const words = { language, t: messages(language), vocabularies: await getVocabularies() };
  const linked = allDefinitions.filter(({ link }) => link !== undefined);
  const collections = linked.map(async (definition) => {
    const entries = await loadEntries(definition.id);
    const links = entries.flatMap(({ id, file }) => {
      const link = definition.link?.(id, file, words);
      return link ? [[id, link] as const] : [];
    });
    return [definition.id, new Map<string, Link>(links)] as const;
  });
  const index = new Map<string, ReadonlyMap<string, Link>>(await Promise.all(collections));
  const none: ReadonlyMap<string, Link> = new Map();
  return (collection: string): ReadonlyMap<string, Link> => index.get(collection) ?? none;
});

/** The one index of entries: makes the lookup of name and page by what content writes as `collection/id`. */
export const getEntryLinks = once(async () => {
  const linksOf = await getLinksOf();
  return ({ collection, id }: EntryKey): Link | undefined => linksOf(collection).get(id);
});
