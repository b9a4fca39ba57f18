import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { isBefore } from "#src/core/time/instants.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import type { ListingSection } from "#src/listing/section.ts";
import { listNewsEntries } from "./entries.ts";
import { listNewsletterEntries } from "#src/collections/newsletters/entries.ts";
import { listNoticeEntries } from "#src/collections/notices/query.ts";

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
