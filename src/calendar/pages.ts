import { once } from "#src/core/cache/once.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { isBefore } from "#src/core/time/instants.ts";
import { capitalize, formatDate } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getClock } from "#src/store/clock.ts";
import { getSettings } from "#src/store/settings.ts";
import { toAgenda } from "./agenda.ts";
import { toMonthView, type MonthPage, type MonthView } from "./month-view.ts";
import { calendarListing, listComing, listDateCalendars, listMonthViews } from "./query.ts";

async function toMonthPage(month: string): Promise<MonthPage> {
  const { language } = await getSettings();
  const { today, timeZone } = await getClock();
  const views = await listMonthViews();
  const toLink = (view: MonthView | undefined) =>
    view && { name: capitalize(formatDate(view.month, language)), href: paths.calendarMonth(view.month) };
  const at = views.findIndex((view) => view.month === month);
  return {
    view: views[at] ?? toMonthView(month, []),
    today: today.startsWith(month) ? today : undefined,
    timeZone,
    previous: toLink(views[at - 1]),
    next: toLink(views[at + 1]),
    months: views.flatMap((view) => {
      const link = toLink(view);
      const count = new Set(view.days.flatMap(({ items }) => items.map(({ item }) => item.id))).size;
      return link && count > 0 ? [{ ...link, count }] : [];
    }),
  };
}

/** What comes next, and the month in which the build runs. */
export async function getCurrentMonth() {
  const { today } = await getClock();
  return {
    head: await getMessageHead("calendar", paths.calendar),
    page: await toMonthPage(today.slice(0, 7)),
    agenda: toAgenda(await listComing(), today),
    facets: await getCalendarFacets(),
  };
}

/** The iCalendar files of coming dates. */
export async function listDateFiles() {
  const folder = paths.calendarDate("").replace(".ics", "");
  return (await listDateCalendars()).map(({ item, calendar }) => ({
    params: { date: paths.calendarDate(item.id).slice(folder.length, -".ics".length) },
    props: { calendar },
  }));
}

/** The pages of all months. */
export async function listMonthPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb(paths.calendar)];
  const facets = await getCalendarFacets();
  const pages = (await listMonthViews()).map(async ({ month }) => {
    const name = formatDate(month, language);
    const head = await getHead({
      title: t("calendar.month.title", { month: name }),
      description: t("calendar.month.lead", { month: name }),
      path: paths.calendarMonth(month),
      trail,
    });
    return { params: { month }, props: { head, page: await toMonthPage(month), facets } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The pages of the calendar by kind, county and legal form, with upcoming items. */
export async function listCalendarPages() {
  const { now, today } = await getClock();
  const pages = (await listListingPages(calendarListing)).map(({ params, props }) => {
    const { items, head, facets, current = "" } = props;
    const coming = items.flatMap(({ item }) => item).filter(({ overAt }) => isBefore(now, overAt));
    return {
      params,
      props: {
        head,
        facets,
        current,
        agenda: toAgenda(
          coming.toSorted((a, b) => a.firstDay.localeCompare(b.firstDay)),
          today,
        ),
      },
    };
  });
  return withCacheKeys(pages);
}

const getCalendarFacets = once(async () => (await getListing(calendarListing)).facets);
