import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { Calendar, CalendarEvent } from "#src/core/export/calendar.ts";
import { toEditionEvents } from "#src/forum/exports/calendar.ts";
import { toSchedule } from "#src/forum/exports/schedule.ts";
import { messages } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { listLinkedCalendars } from "./edition-downloads.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { getPortal } from "#src/site/query.ts";

async function toPage(name: string, page: string, events: CalendarEvent[], href: string) {
  const { siteUrl, language, timeZone } = await getPortal();
  const calendar: Calendar = { name, url: toAbsolute(page, siteUrl), language, timeZone, events };
  const path = href.slice(paths.forum.length).replace(/\.ics$/, "");
  return { params: { path }, props: { calendar } };
}

/** Every calendar under `/forum/`: of all editions, and of each edition, its days, tracks and sessions. */
export async function listForumCalendars() {
  const portal = await getPortal();
  const editions = (await listForumEditions()).map(({ model }) => model);
  const all = editions.flatMap((edition) => toEditionEvents(edition, portal));
  const title = messages(portal.language)("forum.export.all.name", { region: portal.region });
  const ofEditions = editions.map(async (edition) => {
    const { name, href } = edition;
    const calendars = await listLinkedCalendars(edition);
    return calendars.map(({ kind, link, events }) => {
      const isPart = kind === "day" || kind === "track";
      return toPage(isPart ? `${name}: ${link.name}` : link.name, href, events, link.href);
    });
  });
  const pages = [
    toPage(title, paths.forum, all, paths.forumCalendar),
    ...(await Promise.all(ofEditions)).flat(),
  ];
  return withCacheKeys(await Promise.all(pages));
}

/** The schedule of every edition that has sessions with a permanent id and a time. */
export async function listForumSchedules() {
  const portal = await getPortal();
  return (await listForumEditions()).flatMap(({ id, model: edition }) => {
    const schedule = toSchedule(edition, portal);
    return schedule ? { params: { series: edition.series.id, id }, props: { schedule } } : [];
  });
}
