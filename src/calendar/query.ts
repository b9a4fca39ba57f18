import { toCalendarItems, type CalendarItem } from "./calendar-item.ts";
import { addMonths } from "./month.ts";
import { listCalendarMonths, toMonthView, type MonthPage, type MonthView } from "./month-view.ts";
import type { ListingItem } from "#src/core/listing/listing.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryKind } from "#src/collections/index.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { type ListingSection } from "#src/listing/section.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getSettings } from "#src/store/settings.ts";
import { capitalize, collatorOf, formatDate } from "#src/i18n/format.ts";

const BACK = 12;

/** Entries with dates of the last twelve months or later, with those dates only. */
const listDatedEntries = once(async (): Promise<PortalEntry[]> => {
  const { today } = await getClock();
  const since = `${addMonths(today.slice(0, 7), -BACK)}-01`;
  return (await listPortalEntries())
    .map((entry) => ({
      ...entry,
      dates: entry.dates.filter(({ start, end }) => (end ?? start).slice(0, 10) >= since),
    }))
    .filter(({ dates }) => dates.length > 0);
});

const listItems = once(async (): Promise<CalendarItem[]> =>
  toCalendarItems(
    await listDatedEntries(),
    (await getClock()).timeZone,
    collatorOf((await getSettings()).language).compare,
  ),
);

const listViews = once(async (): Promise<MonthView[]> => {
  const items = await listItems();
  return listCalendarMonths(items, (await getClock()).today).map((month) => toMonthView(month, items));
});

async function toMonthPage(month: string): Promise<MonthPage> {
  const { language } = await getSettings();
  const { today, timeZone } = await getClock();
  const views = await listViews();
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

/** The calendar of the month of the build. */
export async function getCurrentMonth() {
  const { today } = await getClock();
  const page = await toMonthPage(today.slice(0, 7));
  return { head: await getMessageHead("calendar", paths.calendar), page, facets: await getCalendarFacets() };
}

/** The pages of all months. */
export async function listMonthPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb("calendar.title", paths.calendar)];
  const facets = await getCalendarFacets();
  const pages = (await listViews()).map(async ({ month }) => {
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

/** The calendar as a list: what is still to come, by kind, county and legal form, each with a calendar to subscribe to. */
export const calendarSection: ListingSection<CalendarItem[]> = {
  href: paths.calendar,
  area: "calendar",
  facets: ["kind", "county", "form"],
  list: async () => {
    const { language, territory } = await getSettings();
    const { timeZone } = await getClock();
    const terms = await getTermMaker();
    const t = messages(language);
    const { compare } = collatorOf(language);
    return (await listDatedEntries()).map((entry): ListingItem<CalendarItem[]> => ({
      item: toCalendarItems([entry], timeZone, compare),
      entry,
      facets: {
        kind: [
          { id: entry.kind, slug: KIND_SLUGS[entry.kind] ?? entry.kind, name: t(`kinds.${entry.kind}`) },
        ],
        county: terms.counties(entry.area.filter((code) => code.startsWith(territory))),
        form: terms.formsOrAll(entry.forms),
      },
    }));
  },
};

/** The word that each kind of entry with dates has in addresses. */
const KIND_SLUGS: Partial<Record<EntryKind, string>> = {
  forumEdition: "fora",
  consultation: "konsultacje",
  award: "nagrody",
  call: "nabory",
  event: "wydarzenia",
  volunteerOffer: "wolontariat",
  notice: "komunikaty",
  news: "aktualnosci",
};

/** The pages of the calendar by kind, county and legal form, with what is still to come. */
export async function listCalendarPages() {
  const { now } = await getClock();
  const pages = (await listListingPages(calendarSection)).map(({ params, props }) => {
    const { items, head, facets, current = "" } = props;
    const coming = items
      .flatMap(({ item }) => item)
      .filter(({ overAt }) => Date.parse(overAt) > Date.parse(now));
    return {
      params,
      props: {
        head,
        facets,
        current,
        coming: coming.toSorted((a, b) => a.firstDay.localeCompare(b.firstDay)),
      },
    };
  });
  return withCacheKeys(pages);
}

const getCalendarFacets = once(async () => (await getListing(calendarSection)).facets);
