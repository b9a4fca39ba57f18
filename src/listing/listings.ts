import type { ListingSection } from "./section.ts";
import {
  listItemsWith,
  toListingFacets,
  type ListingItem,
  type ListingPage,
  type ListingValue,
} from "#src/core/listing/listing.ts";
import type { ListingFacetName } from "#src/core/listing/facets.ts";
import { formatChoice } from "#src/core/listing/filter.ts";
import type { PageHead } from "#src/site/portal.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { countsOf, messages } from "#src/i18n/messages.ts";
import { listingFacetSlugs } from "#src/core/listing/facets.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

/** What the page of a list shows, with its head. */
export type ListingView<T> = ListingPage<T> & { head: PageHead };

/** The page of a whole list. */
export async function getListing<T>(section: ListingSection<T>): Promise<ListingView<T>> {
  const { language } = await getSettings();
  const items = await section.list();
  return {
    head: await getMessageHead(section.area, section.href),
    href: section.href,
    items,
    facets: toListingFacets(items, section.facets, collatorOf(language).compare),
    count: items.length,
    counts: countsOf(section.area, language),
    hasDates: hasDates(items),
  };
}

const hasDates = (items: readonly ListingItem<unknown>[]) =>
  items.some(({ entry }) => entry.dates.length > 0);

/** The static pages of all values of a list's facets: `{facet}/{value}/` under its address. */
export async function listListingPages<T>(section: ListingSection<T>) {
  const whole = await getListing(section);
  const pages = whole.facets.flatMap(({ name, values }) =>
    values.map(async (value) => ({
      params: { facet: listingFacetSlugs[name], value: value.slug },
      props: await narrow(whole, name, value),
    })),
  );
  return withCacheKeys(await Promise.all(pages));
}

/** On the page of a state an item disappears when it leaves that state. */
const expireWithState = <T>(item: ListingItem<T>, id: string): ListingItem<T> => ({
  ...item,
  entry: {
    ...item.entry,
    expiresAt: item.states?.find((state) => state.id === id)?.until ?? item.entry.expiresAt,
  },
});

async function narrow<T>(
  whole: ListingView<T>,
  facet: ListingFacetName,
  value: ListingValue,
): Promise<ListingView<T>> {
  const t = messages((await getSettings()).language);
  const path = paths.listing(whole.href, facet, value.slug);
  const words = { title: whole.head.title, facet: t(`facet.${facet}`), name: value.name };
  const items = listItemsWith(whole.items, facet, value.id).map((item) =>
    facet === "state" ? expireWithState(item, value.id) : item,
  );
  return {
    ...whole,
    head: await getHead({
      title: t("listing.page.title", words),
      description: t("listing.page.lead", { ...words, count: value.count }),
      path,
      trail: [{ name: whole.head.title, href: whole.href }],
    }),
    items,
    count: items.length,
    hasDates: hasDates(items),
    current: path,
    filter: formatChoice({ terms: { [facet]: [value.id] }, least: {} }),
  };
}
