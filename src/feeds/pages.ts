import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { AtomFeed } from "#src/core/export/atom.ts";
import { toEntryFeed } from "./entry-feed.ts";
import type { Link } from "#src/core/links/link.ts";
import { type PortalEntry } from "#src/collections/portal-entry.ts";
import { isIn } from "#src/core/entries/portal-entry.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { listSections } from "#src/listing/sections.ts";
import { getListing } from "#src/listing/listings.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getSettings } from "#src/store/settings.ts";
import { listCountyRows } from "#src/territory/query.ts";

/** A part of the portal with the addresses of its feed and its calendar, where it has them. */
export type FeedRow = Link & { feed: string | undefined; calendar: string | undefined };

async function toFeed(title: string, page: string, feed: string, entries: PortalEntry[]): Promise<AtomFeed> {
  const { name, siteUrl } = await getSettings();
  const about = {
    title: `${title} – ${name}`,
    url: toAbsolute(page, siteUrl),
    feedUrl: toAbsolute(feed, siteUrl),
    author: name,
  };
  return toEntryFeed(entries, about, siteUrl);
}

/** What is new in the whole portal. */
export async function getPortalFeed(): Promise<AtomFeed> {
  const t = messages((await getSettings()).language);
  return toFeed(t("feeds.all.name"), paths.whatsNew, paths.portalFeed, await listPortalEntries());
}

/** What is new in each county: entries about the county, and places in it. */
export async function listCountyFeeds() {
  const t = messages((await getSettings()).language);
  const entries = await listPortalEntries();
  const feeds = (await listCountyRows()).map(async ({ id, name, href }) => {
    const slug = slugOf(href);
    const title = t("feeds.county", { county: capitalize(name) });
    const inside = entries.filter((entry) => isIn(entry, id));
    return { params: { slug }, props: { feed: await toFeed(title, href, paths.countyFeed(slug), inside) } };
  });
  return withCacheKeys(await Promise.all(feeds));
}

const slugOf = (href: string): string => href.split("/").at(-2) ?? "";

/** The page of all feeds and calendars. */
export async function getFeedList() {
  const { siteUrl } = await getSettings();
  const full = (path: string) => toAbsolute(path, siteUrl);
  return {
    head: await getMessageHead("feeds", paths.feeds),
    whole: full(paths.portalFeed),
    sections: (await listSectionRows()).map((row) => ({
      ...row,
      feed: row.feed && full(row.feed),
      calendar: row.calendar && full(row.calendar),
    })),
    counties: (await listCountyRows()).map(({ name, href }) => ({
      name: capitalize(name),
      href,
      feed: full(paths.countyFeed(slugOf(href))),
      calendar: undefined,
    })),
  };
}

/** What the page of all feeds and calendars shows. */
export type FeedOverview = Awaited<ReturnType<typeof getFeedList>>;

async function listSectionRows(): Promise<FeedRow[]> {
  const t = messages((await getSettings()).language);
  const lists = listSections().map(async (section): Promise<FeedRow[]> => {
    const { head, href, count, hasDates } = await getListing(section);
    if (section.isAbsentWhenEmpty && count === 0) return [];
    const calendar = hasDates ? paths.listingCalendar(href) : undefined;
    return [{ name: head.title, href, feed: paths.listingFeed(href), calendar }];
  });
  return [
    ...(await Promise.all(lists)).flat(),
    {
      name: t("menu.consultations"),
      href: paths.consultations,
      feed: paths.consultationFeed,
      calendar: paths.consultationCalendar,
    },
    { name: t("menu.forum"), href: paths.forum, feed: undefined, calendar: paths.forumCalendar },
  ];
}
