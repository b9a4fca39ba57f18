import { getCollection } from "astro:content";
import type { ListingItem } from "#src/core/listing/listing.ts";
import {
  isCurrentList,
  toOppYear,
  toSettlementYear,
  type KnownEntity,
  type ListedOpp,
  type NewestOppYear,
  type OppOfEntity,
} from "./model.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { formatPitLine } from "./format.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { getClock } from "#src/store/clock.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { type ListingSection } from "#src/listing/section.ts";
import { getListing, listListingPages, type ListingView } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { listTaxCampaigns } from "#src/collections/tax-campaigns/query.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** The list of the newest tax year; undefined where the region has none. */
export const findNewestOppYear = once(async (): Promise<NewestOppYear | undefined> => {
  const files = (await getCollection("opp-years")).map(({ data }) => data);
  const newest = files.toSorted((a, b) => b.taxYear - a.taxYear)[0];
  if (!newest) return undefined;
  const { spheres, territory } = await getVocabularies();
  const { compare } = collatorOf((await getSettings()).language);
  const { today } = await getClock();
  const entities = new Map((await listEntities()).map(({ id, model }) => [id, toKnown(model)]));
  return {
    list: toOppYear(newest, { entities, spheres, territory, compare }),
    settled: toSettlementYear(newest.taxYear),
    isCurrent: isCurrentList(newest.taxYear, today),
    wanted: Number(today.slice(0, 4)) - 1,
  };
});

const toKnown = ({ id, name, href, address, spheres }: Entity): KnownEntity => ({
  id,
  name,
  href,
  county: address?.county,
  town: address?.town,
  spheres,
});

/** The newest list's rows by the id of their entity. */
export const getOppByEntity = once(async (): Promise<ReadonlyMap<string, OppOfEntity>> => {
  const newest = await findNewestOppYear();
  if (!newest) return new Map();
  const { list: year, isCurrent } = newest;
  return new Map(
    year.organisations.flatMap((listed) =>
      listed.entityId === undefined
        ? []
        : [[listed.entityId, { isCurrent, taxYear: year.taxYear, list: year.list, listed }] as const],
    ),
  );
});

async function listItems(): Promise<ListingItem<ListedOpp>[]> {
  const newest = await findNewestOppYear();
  if (!newest) return [];
  const { taxYear, organisations, verifiedOn } = newest.list;
  const terms = await getTermMaker();
  return organisations.map((listed) => ({
    item: listed,
    entry: {
      key: `opp-years/${taxYear}-${listed.krs}`,
      kind: "entity",
      name: listed.name,
      href: listed.href ?? `${paths.opp}#krs-${listed.krs}`,
      summary: formatPitLine(listed),
      entities: listed.entityId === undefined ? [] : [{ id: listed.entityId }],
      area: listed.county ? [listed.county.id] : [],
      forms: [],
      dates: [],
      updatedOn: verifiedOn,
    },
    facets: {
      county: listed.county ? terms.counties([listed.county.id]) : [],
      sphere: terms.spheres(listed.spheres.map(({ id }) => id)),
    },
  }));
}

/** The list of public benefit organisations with its facets. */
export const oppSection: ListingSection<ListedOpp> = {
  href: paths.opp,
  area: "opp",
  facets: ["county", "sphere"],
  list: listItems,
};

/** What the page of the list, whole or narrowed, shows. */
export type OppPage = ListingView<ListedOpp> & { year: NewestOppYear; hasCampaigns: boolean };

async function addYear<P extends ListingView<ListedOpp>>(views: readonly P[]) {
  const year = await findNewestOppYear();
  const hasCampaigns = (await listTaxCampaigns()).length > 0;
  return year ? views.map((view) => ({ ...view, year, hasCampaigns })) : [];
}

/** The page of the newest list; none where the region has no list. */
export async function listOppListPages() {
  const [props] = await addYear([await getListing(oppSection)]);
  return withCacheKeys(props ? [{ params: { list: undefined }, props }] : []);
}

/** The pages of all counties and spheres of the newest list. */
export async function listOppFacetPages() {
  const pages = await listListingPages(oppSection);
  const props = await addYear(pages.map((page) => page.props));
  return withCacheKeys(
    pages.flatMap(({ params }, index) => {
      const own = props[index];
      return own ? [{ params, props: own }] : [];
    }),
  );
}
