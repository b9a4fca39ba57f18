import { once } from "#src/core/cache/once.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { getEntryLinks } from "#src/store/links.ts";
import { getSettings } from "#src/store/settings.ts";
import { findSection } from "./sections.ts";

/** A page of the portal that content names: a fixed address, or an entry of a collection. */
export type NamedPage = {
  path?: string | undefined;
  collection?: string | undefined;
  id?: string | undefined;
};

/** Makes the lookup of the portal's pages that content may name. */
export const getPortalPageFinder = once(async () => {
  const t = messages((await getSettings()).language);
  const findEntry = await getEntryLinks();
  return ({ path, collection, id }: NamedPage): Link | undefined => {
    const section = findSection(path);
    if (section) return { name: t(section.title), href: section.path };
    return collection === undefined || id === undefined ? undefined : findEntry({ collection, id });
  };
});
