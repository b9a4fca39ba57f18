import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import { listSections } from "./sections.ts";
import { getListing, listListingPages, type ListingView } from "./listings.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { getSettings } from "#src/store/settings.ts";

type Page = { title: string; href: string; entries: EntryProjection[] };

const toPage = ({ head, items, current, href }: ListingView<unknown>): Page => ({
  title: head.title,
  href: current ?? href,
  entries: items.map(({ entry }) => entry),
});

/** Every page of every list: the whole one and one for each value. */
async function listPages(): Promise<Page[]> {
  const pages = listSections().map(async (section) => {
    const whole = await getListing(section);
    if (section.isAbsentWhenEmpty && whole.count === 0) return [];
    return [toPage(whole), ...(await listListingPages(section)).map(({ props }) => toPage(props))];
  });
  return (await Promise.all(pages)).flat();
}

const toParams = (href: string) => ({ list: href.replaceAll(/^\/|\/$/g, "") });

/**
 * The calendars of all lists that have dates, whole and by value. Their events are made when they are drawn, because a
 * calendar whose entries have not changed is kept.
 */
export async function listListingCalendars() {
  const { name, siteUrl, language, timeZone, territory } = await getSettings();
  const pages = (await listPages()).filter(({ entries }) => entries.some(({ dates }) => dates.length > 0));
  const calendars = pages.map(({ title, href, entries }) => {
    const about = { name: `${title} – ${name}`, url: toAbsolute(href, siteUrl), language, timeZone };
    return { params: toParams(href), props: { about, entries, portal: { siteUrl, territory } } };
  });
  return withCacheKeys(calendars);
}

/** The Atom feeds of all lists, whole and by value; what they say is made when they are drawn. */
export async function listListingFeeds() {
  const { name, siteUrl } = await getSettings();
  const feeds = (await listPages()).map(({ title, href, entries }) => {
    const about = {
      title: `${title} – ${name}`,
      url: toAbsolute(href, siteUrl),
      feedUrl: toAbsolute(paths.listingFeed(href), siteUrl),
      author: name,
    };
    return { params: toParams(href), props: { about, entries, siteUrl } };
  });
  return withCacheKeys(feeds);
}
