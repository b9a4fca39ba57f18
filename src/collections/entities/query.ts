import { getCollection } from "astro:content";
import { toEntity, type Entity } from "./model.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getContext } from "#src/store/context.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** All entities in the order of their names in the portal's language. */
export const listEntities = once(async (): Promise<Entity[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  const entries = await getCollection("entities");
  return entries
    .map(({ id, data }) => toEntity(id, data, context))
    .toSorted((a, b) => compare(a.name, b.name));
});

/** Entities as entries of the portal. */
export const listEntityEntries = async (): Promise<PortalEntry[]> =>
  (await listEntities()).map(({ id, name, href, summary, lang, en, address, verifiedOn }) => ({
    key: `entities/${id}`,
    kind: "entity",
    name,
    href,
    summary,
    lang: textLanguage({ lang, en }),
    entities: [],
    area: address ? [address.municipality.id] : [],
    forms: [],
    dates: [],
    updatedOn: verifiedOn,
  }));
