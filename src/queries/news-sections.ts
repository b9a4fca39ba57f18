import type { PortalEntry } from "../domain/portal-entry.ts";
import { isBefore } from "../domain/time/instants.ts";
import { paths } from "../i18n/paths.ts";
import { getClock } from "./clock.ts";
import type { ListingSection } from "./listings.ts";
import { listNewsEntries } from "./news.ts";
import { listNewsletterEntries } from "./newsletters.ts";
import { listNoticeEntries } from "./notices.ts";

const toItems = (entries: readonly PortalEntry[]) =>
  entries.map((entry) => ({ item: entry, entry, facets: {} }));

/** News that is not out of date, as a list with a feed. */
export const newsSection: ListingSection<PortalEntry> = {
  href: paths.news,
  area: "news",
  facets: [],
  list: async () => {
    const { now } = await getClock();
    const entries = await listNewsEntries();
    return toItems(entries.filter(({ expiresAt }) => expiresAt === undefined || isBefore(now, expiresAt)));
  },
};

/** All notices, the archived ones too, as a list with a feed. */
export const noticeSection: ListingSection<PortalEntry> = {
  href: paths.notices,
  area: "notices",
  facets: [],
  list: async () => toItems(await listNoticeEntries()),
};

/** Issues of newsletters as a list with a feed. */
export const newsletterSection: ListingSection<PortalEntry> = {
  href: paths.newsletters,
  area: "newsletters",
  facets: [],
  list: async () => toItems(await listNewsletterEntries()),
  isAbsentWhenEmpty: true,
};
