import { getCollection } from "astro:content";
import { toEntity, type Entity } from "../domain/entity.ts";
import type { PortalEntry } from "../domain/portal-entry.ts";
import { collatorOf } from "../i18n/format.ts";
import { textLanguage } from "../i18n/text-language.ts";
import { getContext } from "./context.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

/** All entities in the order of their names in the portal's language. */
export const listEntities = once(async (): Promise<Entity[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getPortal()).language);
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
