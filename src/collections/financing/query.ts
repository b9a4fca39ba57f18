import { financing } from "./definition.ts";
import { getCollection, type CollectionEntry } from "astro:content";
import { sortFinancing, toFinancing, toOfferPeriod, type Financing } from "./model.ts";
import type { ListingItem } from "#src/core/listing/listing.ts";
import { toSchedule } from "./loan.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { type ListingSection } from "#src/listing/section.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** A product's page: the model and the entry of its text. */
export type FinancingView = { product: Financing; entry: CollectionEntry<"financing"> };

/** All products, those that can be had first. */
const listViews = once(async (): Promise<FinancingView[]> => {
  const { vocabularies, entities } = await getContext();
  const { today } = await getClock();
  const { compare } = collatorOf((await getSettings()).language);
  const views = (await getCollection("financing")).map((entry) => ({
    entry,
    product: toFinancing(entry.id, paths.financingProduct(entry.id), entry.data, {
      vocabularies,
      entities,
      today,
    }),
  }));
  const order = sortFinancing(
    views.map(({ product }) => product),
    compare,
  );
  return views.toSorted((a, b) => order.indexOf(a.product) - order.indexOf(b.product));
});

/** Products as entries of the portal; their operators and partners are the entities that they name. */
export async function listFinancingEntries(): Promise<PortalEntry[]> {
  const { timeZone } = await getClock();
  return (await listViews()).map(({ entry: { id, data }, product }) => ({
    key: `financing/${id}`,
    kind: "financing",
    name: product.title,
    href: product.href,
    summary: product.summary,
    lang: textLanguage(product),
    entities: [data.operator, ...data.partners].flatMap(({ entity }) => (entity ? [{ id: entity.id }] : [])),
    area: data.applicants.area.map((unit) => unit.id),
    forms: data.applicants.forms.map((form) => form.id),
    dates: [],
    open: data.offered.ended ? undefined : toOfferPeriod(data.offered, timeZone),
    updatedOn: product.verifiedOn,
  }));
}

async function listItems(): Promise<ListingItem<Financing>[]> {
  const t = messages((await getSettings()).language);
  const terms = await getTermMaker();
  const entries = new Map((await listFinancingEntries()).map((entry) => [entry.key, entry]));
  return (await listViews()).flatMap(({ product }) => {
    const entry = entries.get(`financing/${product.id}`);
    if (!entry) return [];
    const kind = { id: product.kind, slug: slugs[product.kind], name: t(`financing.kind.${product.kind}`) };
    return { item: product, entry, facets: { kind: [kind], form: terms.formsOrAll(entry.forms) } };
  });
}

const slugs = {
  loan: "pozyczka",
  guarantee: "poreczenie",
  subsidy: "dotacja",
  "subsidy-loan": "dotacja-z-pozyczka",
} as const;

/** The list of products with its facets. */
export const financingSection: ListingSection<Financing> = {
  href: paths.financing,
  ...financing.list,
  list: listItems,
};

/** The page of all products; none where the region has no product. */
export async function listFinancingListPages() {
  const view = await getListing(financingSection);
  return withCacheKeys(view.count > 0 ? [{ params: { list: undefined }, props: view }] : []);
}

/** The pages of all values of the list's facets. */
export const listFinancingFacetPages = () => listListingPages(financingSection);

/** The static pages of all products, with their heads. */
export async function listFinancingPages() {
  const trail = [await getCrumb("financing.title", paths.financing)];
  const pages = (await listViews()).map(async (view) => {
    const { id, title, summary: description, href: path, loan, state } = view.product;
    const schedule = loan && state !== "ended" ? toSchedule(loan) : undefined;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { ...view, schedule, head } };
  });
  return withCacheKeys(await Promise.all(pages));
}
