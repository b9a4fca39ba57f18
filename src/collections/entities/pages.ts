import { getCollection, type CollectionEntry } from "astro:content";
import type { AwardWon } from "#src/collections/award-editions/model.ts";
import type { Entity } from "./model.ts";
import { isStale } from "#src/core/time/freshness.ts";
import type { Link } from "#src/core/links/link.ts";
import type { OppOfEntity } from "#src/collections/opp-years/model.ts";
import { listOfficialRegisters, type OfficialRegister } from "./official-registers.ts";
import type { Portal } from "#src/site/portal.ts";
import { groupByEntity, type MentionGroup } from "#src/mentions/mentions.ts";
import { findRelated, toRelationIndex, type RelatedEntity } from "#src/directory/related.ts";
import { listSearchTerms, type SearchTerms } from "#src/search/terms.ts";
import { isSocialEconomyEntity } from "./social-economy.ts";
import { capitalize } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { getAwardsByEntity } from "#src/collections/award-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { listEntities } from "./query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getOppByEntity } from "#src/collections/opp-years/query.ts";
import { findProcurementGuide } from "#src/collections/pages/query.ts";
import { getMentions } from "#src/mentions/portal-entries.ts";
import { getPortal } from "#src/site/query.ts";

/** An entity's page: the model, what links to it, and the Markdown entry of its text. */
export type EntityView = {
  entity: Entity;
  units: Link[];
  /** What else of the portal names it. */
  mentions: MentionGroup[];
  awards: AwardWon[];
  /** Its place on the newest list of public benefit organisations. */
  opp: OppOfEntity | undefined;
  related: RelatedEntity[];
  /** The page on buying from social economy entities, for those that work. */
  guide: Link | undefined;
  registers: OfficialRegister[];
  portal: Portal;
  isStale: boolean;
  searchTerms: SearchTerms;
  entry: CollectionEntry<"entities">;
};

/** Every entity with its back-links, as its page shows it. */
export const listEntityViews = once(async (): Promise<EntityView[]> => {
  const portal = await getPortal();
  const { today } = await getClock();
  const entries = new Map((await getCollection("entities")).map((entry) => [entry.id, entry]));
  const units = groupByEntity([...entries.values()], ({ data }) => data.operator?.entity?.id ?? []);
  const mentions = await getMentions();
  const entities = await listEntities();
  const relations = toRelationIndex(entities);
  const awards = await getAwardsByEntity();
  const opps = await getOppByEntity();
  const guide = await findProcurementGuide();
  return entities.flatMap((entity) => {
    const entry = entries.get(entity.id);
    if (!entry) return [];
    return {
      entity,
      entry,
      units: (units.get(entity.id) ?? []).map(({ id, data }) => ({
        name: data.name,
        href: paths.entity(id),
      })),
      mentions: mentions.get(entity.id) ?? [],
      awards: awards.get(entity.id) ?? [],
      opp: opps.get(entity.id),
      related: findRelated(entity, relations),
      guide: isSocialEconomyEntity(entity) && entity.lifeCycle.state === "active" ? guide : undefined,
      registers: listOfficialRegisters(entity),
      portal,
      searchTerms: listSearchTerms(entity),
      isStale: isStale(entity.verifiedOn, today, portal.staleAfterDays),
    };
  });
});

/** The static pages of all entities, with their heads. */
export async function listEntityPages() {
  const trail = [await getCrumb("menu.entities", paths.entities)];
  const views = await listEntityViews();
  const pages = views.map(async (view) => {
    const { id, name: title, summary: description, href: path, form, address } = view.entity;
    const picture = paths.ogImage(paths.ogEntities(form.id, address?.county.slug));
    const head = await getHead({ title, description, path, trail, picture });
    return { params: { id }, props: { ...view, head } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The vCards of all entities, with the names of their services in the portal's language; written anew each time. */
export async function listVcards() {
  const { language, siteUrl, region } = await getPortal();
  return (await listEntities()).map((entity) => {
    const services = entity.services.map(({ service }) => capitalize(localize(service.name, language)));
    const context = { services, page: toAbsolute(entity.href, siteUrl), region };
    return { params: { id: entity.id }, props: { entity, context } };
  });
}
