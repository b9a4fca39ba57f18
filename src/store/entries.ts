import type { EntryKind } from "#src/collections/index.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { onceEach } from "#src/core/cache/once-each.ts";
import { once } from "#src/core/cache/once.ts";
import { toProjection, type EntryFacts } from "#src/core/entries/portal-entry.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getLinksOf } from "./links.ts";

type Listed = { id: string; file: { lang?: string | undefined; en?: object | undefined } };

/**
 * Makes the query of a collection's entries of the portal, in the order of `list`. `prepare` loads shared data once
 * and returns the function that gives the facts of one entry; name and page come from the index of links.
 */
export const entriesOf = <T extends Listed>(
  collection: { id: string; kind: EntryKind },
  list: () => Promise<readonly T[]>,
  prepare: () => Promise<(one: T) => EntryFacts>,
) => {
  const getProjecting = once(async () => {
    const links = (await getLinksOf())(collection.id);
    const toFacts = await prepare();
    return onceEach((one: T): PortalEntry => {
      const link = links.get(one.id);
      if (!link) throw new Error(`${collection.id}/${one.id} has no page`);
      return toProjection(collection, one.id, link, { lang: textLanguage(one.file), ...toFacts(one) });
    });
  });
  return once(async (): Promise<PortalEntry[]> => (await list()).map(await getProjecting()));
};
