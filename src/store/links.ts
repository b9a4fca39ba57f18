import { once } from "#src/core/cache/once.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { loadEntries } from "./load.ts";
import { getSettings } from "./settings.ts";
import { getVocabularies } from "./vocabularies.ts";

/** What names an entry in content. */
export type EntryKey = { collection: string; id: string };

type Links = ReadonlyMap<string, Link>;

const none: Links = new Map();

const areSame = (last: Links, next: Links) =>
  last.size === next.size &&
  [...next].every(([id, { name, href }]) => last.get(id)?.name === name && last.get(id)?.href === href);

const getWords = once(async () => {
  const { language } = await getSettings();
  return { language, t: messages(language), vocabularies: await getVocabularies() };
});

/** Makes the query of names and pages of the entries of a collection. */
const linksOf = ({ id: collection, link }: (typeof allDefinitions)[number]) =>
  once(async (): Promise<Links> => {
    const words = await getWords();
    const links = (await loadEntries(collection)).map(
      ({ id, file }) => [id, link?.(id, file, words)] as const,
    );
    return new Map(links.filter((one): one is [string, Link] => one[1] !== undefined));
  }, areSame);

const linked = allDefinitions
  .filter(({ link }) => link !== undefined)
  .map((definition) => [definition.id, linksOf(definition)] as const);

/** Names and pages of the entries of a collection, by id; none for a collection without pages. */
export const getLinksOf = once(async () => {
  const index = new Map<string, Links>(
    await Promise.all(linked.map(async ([id, list]) => [id, await list()] as const)),
  );
  return (collection: string): Links => index.get(collection) ?? none;
});

/** The one index of entries: makes the lookup of name and page by what content writes as `collection/id`. */
export const getEntryLinks = once(async () => {
  const linksOf = await getLinksOf();
  return ({ collection, id }: EntryKey): Link | undefined => linksOf(collection).get(id);
});
