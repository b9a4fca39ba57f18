import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { Calendar } from "#src/core/export/calendar.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { listSeriesSiblings } from "./model.ts";
import { eventListing, listEvents } from "./query.ts";

/** The page of all events. */
export const getEventList = () => getListing(eventListing);

/** The pages of events of one value of a facet. */
export const listEventFacetPages = () => listListingPages(eventListing);

/** The static pages of all events, with their heads and the other events of their series. */
export async function listEventPages() {
  const trail = [await getCrumb(paths.events)];
  const all = await listEvents();
  const models = all.map(({ model }) => model);
  const pages = all.map(async ({ id, model: event, entry }) => {
    const { title, summary: description, href: path } = event;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, event, siblings: listSeriesSiblings(event, models), entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The calendar of each event, with all its dates. */
export async function listEventCalendars() {
  const { siteUrl, language, timeZone, territory } = await getSettings();
  const pages = (await eventListing.list()).map(({ item: event, entry }) => {
    const calendar: Calendar = {
      name: event.title,
      description: event.summary,
      url: toAbsolute(event.href, siteUrl),
      language,
      timeZone,
      events: toEntryEvents([entry], { siteUrl, territory }),
    };
    return { params: { id: event.id }, props: { calendar } };
  });
  return withCacheKeys(pages);
}
