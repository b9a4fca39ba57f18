import type { Link } from "#src/core/links/link.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryKind } from "#src/collections/index.ts";

/** A link to an entry: the language of its name where it is not the page's, and its relation to the page. */
export type MentionLink = Link & { lang?: string | undefined; note?: string | undefined };

/** Entries of one kind as links, each with the role that the entity or place has in it. */
export type MentionGroup = { kind: EntryKind; links: MentionLink[] };

/** Groups entries by kind, in the order in which the kinds first occur; `noteOf` says what stands beside a link. */
export const toMentionGroups = (
  entries: readonly PortalEntry[],
  noteOf: (entry: PortalEntry) => string | undefined = () => undefined,
): MentionGroup[] =>
  [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, members]) => ({
    kind,
    links: members.map((entry) => ({
      name: entry.name,
      href: entry.href,
      lang: entry.lang,
      note: noteOf(entry),
    })),
  }));

/** What names each entity, by the entity's id, with its role there. */
export const toMentions = (entries: readonly PortalEntry[]): Map<string, MentionGroup[]> =>
  new Map(
    [...groupByEntity(entries, ({ entities }) => [...new Set(entities.map(({ id }) => id))])].map(
      ([id, members]) => [id, toMentionGroups(members, (entry) => listRoles(entry, id))],
    ),
  );

/** Removes links, by address, that the page shows in another way; groups left empty are dropped. */
export function leaveOutShown(
  groups: readonly MentionGroup[],
  shown: readonly { href: string }[],
): MentionGroup[] {
  const addresses = new Set(shown.map(({ href }) => href));
  return groups
    .map((group) => ({ ...group, links: group.links.filter(({ href }) => !addresses.has(href)) }))
    .filter(({ links }) => links.length > 0);
}

/** What is about each entry, by the entry's key. */
export const toSubjects = (entries: readonly PortalEntry[]): Map<string, MentionGroup[]> =>
  new Map(
    [...groupByEntity(entries, ({ about = [] }) => about)].map(([key, members]) => [
      key,
      toMentionGroups(members),
    ]),
  );

const listRoles = ({ entities }: PortalEntry, id: string): string | undefined =>
  entities
    .flatMap((entity) => (entity.id === id && entity.role !== undefined ? entity.role : []))
    .join(", ") || undefined;

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
