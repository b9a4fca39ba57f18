import { toFreshness } from "./evidence.ts";
import { listOfficialRegisters } from "./official-registers.ts";
import { groupByEntity, leaveOutShown } from "#src/mentions/mentions.ts";
import { findRelated, toRelationIndex } from "#src/directory/related.ts";
import { listSearchTerms } from "#src/search/terms.ts";
import { canBeOrderedFrom } from "./social-economy.ts";
import { paths } from "#src/i18n/paths.ts";
import { getAwardsByEntity } from "#src/collections/award-editions/query.ts";
import { toRecordHistory } from "#src/changes/record-history.ts";
import { getEntityHistories } from "#src/changes/query.ts";
import { lazyPage, withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getSettings } from "#src/store/settings.ts";
import { getClock } from "#src/store/clock.ts";
import { hasEntityFeeds, toFeedLink } from "./feeds.ts";
import { getEntityScores, listEntities } from "./query.ts";
import { getCrumb, toHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getOppByEntity } from "#src/collections/opp-years/query.ts";
import { findProcurementGuide } from "#src/collections/pages/query.ts";
import { getMentions } from "#src/mentions/portal-entries.ts";
import { getPortal } from "#src/site/query.ts";

type EntityRecord = Awaited<ReturnType<typeof listEntities>>[number];

/** What every entity page needs to know of other entities and of the rest of the portal. */
const getSurroundings = once(async () => {
  const all = await listEntities();
  return {
    portal: await getPortal(),
    today: (await getClock()).today,
    language: (await getSettings()).language,
    units: groupByEntity(all, ({ file }) => file.operator?.entity?.id ?? []),
    mentions: await getMentions(),
    relations: toRelationIndex(all.map(({ model }) => model)),
    awards: await getAwardsByEntity(),
    opps: await getOppByEntity(),
    guide: await findProcurementGuide(),
    scores: await getEntityScores(),
    histories: await getEntityHistories(),
    hasFeeds: await hasEntityFeeds(),
  };
});

/** An entity with all that its page shows: what links to it, and the entry of its text. */
function toEntityView({ id, model: entity, entry }: EntityRecord, around: Surroundings) {
  const { portal, guide } = around;
  const awards = around.awards.get(id) ?? [];
  return {
    entity,
    entry,
    units: (around.units.get(id) ?? []).map(({ model: { name, href } }) => ({ name, href })),
    /** Other entries that name it; awards that it received are shown with their categories. */
    mentions: leaveOutShown(
      around.mentions.get(id) ?? [],
      awards.map(({ edition }) => edition),
    ),
    awards,
    /** Its place on the newest list of public benefit organisations. */
    opp: around.opps.get(id),
    related: findRelated(entity, around.relations),
    /** The page on buying from social economy entities; only where something can be ordered. */
    guide: canBeOrderedFrom(entity) ? guide : undefined,
    registers: listOfficialRegisters(entity),
    portal,
    searchTerms: listSearchTerms(entity, around.language),
    /** How complete and fresh the entry is, while there is somebody to ask for more. */
    score: entity.lifeCycle.state === "closed" ? undefined : around.scores.get(id),
    /** What changed in the record, and where it can be followed; undefined where that is not known. */
    history: toRecordHistory(around.histories?.get(id), around.hasFeeds ? paths.entityFeed(id) : undefined),
    isStale: toFreshness(entity.evidence, around.today, portal.staleAfterDays) === "stale",
  };
}

type Surroundings = Awaited<ReturnType<typeof getSurroundings>>;

/** What an entity's page shows. */
export type EntityView = ReturnType<typeof toEntityView>;

/** The static pages of all entities, with their heads. */
export async function listEntityPages() {
  const trail = [await getCrumb(paths.entities)];
  const around = await getSurroundings();
  const pages = (await listEntities()).map((record) => {
    const { id, name: title, summary: description, href: path, form, address } = record.model;
    const picture = paths.ogImage(paths.ogEntities(form.id, address?.county.slug));
    const head = toHead(around.portal, { title, description, path, trail, picture });
    return lazyPage({ id }, () => {
      const view = toEntityView(record, around);
      return { ...view, head: { ...head, feed: toFeedLink(view.history, title, around.language) } };
    });
  });
  return withCacheKeys(pages);
}
