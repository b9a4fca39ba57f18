import { getCollection, type CollectionEntry } from "astro:content";
import { toEntity, type Entity } from "../domain/entity.ts";
import { isStale } from "../domain/freshness.ts";
import type { Link } from "../domain/link.ts";
import { listOfficialRegisters, type OfficialRegister } from "../domain/official-registers.ts";
import type { Portal } from "../domain/portal.ts";
import { editionMentions, isUnitOf, practiceMentions } from "../domain/mentions.ts";
import { findRelated, toRelationIndex, type RelatedEntity } from "../domain/related.ts";
import { listSearchTerms, type SearchTerms } from "../domain/search-terms.ts";
import { isSocialEconomyEntity } from "../domain/social-economy.ts";
import { capitalize, collatorOf } from "../i18n/format.ts";
import { localize } from "../i18n/messages.ts";
import { paths, toAbsolute } from "../i18n/paths.ts";
import { getContext } from "./context.ts";
import { listForumEditions } from "./forum-editions.ts";
import { getCrumb, getHead } from "./heads.ts";
import { once } from "./once.ts";
import { findProcurementGuide } from "./pages.ts";
import { getPortal } from "./portal.ts";
import { getToday } from "./today.ts";

/** An entity's page: the model, what links to it, and the Markdown entry of its text. */
export type EntityView = {
  entity: Entity;
  units: Link[];
  practices: Link[];
  editions: Link[];
  related: RelatedEntity[];
  /** The page on buying from social economy entities, for those that work. */
  guide: Link | undefined;
  registers: OfficialRegister[];
  portal: Portal;
  isStale: boolean;
  searchTerms: SearchTerms;
  entry: CollectionEntry<"entities">;
};

/** All entities in the order of their names in the portal's language. */
export const listEntities = once(async (): Promise<Entity[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getPortal()).language);
  const entries = await getCollection("entities");
  return entries
    .map(({ id, data }) => toEntity(id, data, context))
    .toSorted((a, b) => compare(a.name, b.name));
});

/** Every entity with its back-links, as its page shows it. */
export const listEntityViews = once(async (): Promise<EntityView[]> => {
  const portal = await getPortal();
  const entries = await getCollection("entities");
  const practices = await getCollection("good-practices");
  const editionEntries = await getCollection("forum-editions");
  const editions = new Map((await listForumEditions()).map((view) => [view.edition.id, view.link]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const units = entries.filter(({ data }) => data.operator?.entity !== undefined);
  const toLink = ({ id, data }: CollectionEntry<"entities">): Link => ({
    name: data.name,
    href: paths.entity(id),
  });

  const entities = await listEntities();
  const relations = toRelationIndex(entities);
  const guide = await findProcurementGuide();
  return entities.flatMap((entity) => {
    const entry = byId.get(entity.id);
    if (!entry) return [];
    return {
      entity,
      entry,
      units: units.filter(({ data }) => isUnitOf(data, entity.id)).map(toLink),
      practices: practices
        .filter(({ data }) => practiceMentions(data, entity.id))
        .map(({ id, data }) => ({ name: data.title, href: paths.goodPractice(id) })),
      editions: editionEntries
        .filter(({ data }) => editionMentions(data, entity.id))
        .flatMap(({ id }) => editions.get(id) ?? []),
      related: findRelated(entity, relations),
      guide: isSocialEconomyEntity(entity) && entity.lifeCycle.state === "active" ? guide : undefined,
      registers: listOfficialRegisters(entity),
      portal,
      searchTerms: listSearchTerms(entity),
      isStale: isStale(entity.verifiedOn, getToday(), portal.staleAfterDays),
    };
  });
});

/** The static pages of all entities, with their heads. */
export async function listEntityPages() {
  const trail = [await getCrumb("menu.entities", paths.entities)];
  const views = await listEntityViews();
  return Promise.all(
    views.map(async (view) => {
      const { id, name: title, summary: description, href: path, form, address } = view.entity;
      const picture = paths.ogImage(paths.ogEntities(form.id, address?.county.slug));
      const head = await getHead({ title, description, path, trail, picture });
      return { params: { id }, props: { ...view, head } };
    }),
  );
}

/** The vCards of all entities, with the names of their services in the portal's language. */
export async function listVcards() {
  const { language, siteUrl, region } = await getPortal();
  return (await listEntities()).map((entity) => {
    const services = entity.services.map(({ service }) => capitalize(localize(service.name, language)));
    const context = { services, page: toAbsolute(entity.href, siteUrl), region };
    return { params: { id: entity.id }, props: { entity, context } };
  });
}
