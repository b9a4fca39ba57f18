import type { ListingItem } from "#src/core/listing/listing.ts";
import { once } from "#src/core/cache/once.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { isBefore } from "#src/core/time/instants.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import type { ListingSection } from "#src/listing/section.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getClock } from "#src/store/clock.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { toCalendarItems, toCalendarKind, type CalendarItem, type CalendarKind } from "./calendar-item.ts";
import { calendar } from "./definition.ts";
import { addMonths } from "./month.ts";
import { listCalendarMonths, toMonthView, type MonthView } from "./month-view.ts";

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

/** The dates of the calendar in their order. */
export const listCalendarItems = once(async (): Promise<CalendarItem[]> =>
  toCalendarItems(
    await listDatedEntries(),
    (await getClock()).timeZone,
    collatorOf((await getSettings()).language).compare,
  ),
);

/** What is not over at the build, the earliest first. */
export const listComing = once(async (): Promise<CalendarItem[]> => {
  const { now } = await getClock();
  return (await listCalendarItems()).filter(({ overAt }) => isBefore(now, overAt));
});

/** Every date that is not over at the build, as a calendar of its own. */
export const listDateCalendars = once(async () => {
  const { language, siteUrl, territory } = await getSettings();
  const { now, timeZone } = await getClock();
  const { compare } = collatorOf(language);
  return (await listDatedEntries()).flatMap((entry) =>
    entry.dates.flatMap((date) => {
      const own = { ...entry, dates: [date] };
      const [item] = toCalendarItems([own], timeZone, compare);
      if (!item || !isBefore(now, item.overAt)) return [];
      const events = toEntryEvents([own], { siteUrl, territory });
      const url = toAbsolute(entry.href, siteUrl);
      return [{ item, calendar: { name: entry.name, url, language, timeZone, events } }];
    }),
  );
});

/** The months of the calendar with their items, earliest first. */
export const listMonthViews = once(async (): Promise<MonthView[]> => {
  const items = await listCalendarItems();
  return listCalendarMonths(items, (await getClock()).today).map((month) => toMonthView(month, items));
});

/** The calendar as a list: upcoming items by kind, county and legal form, each with a calendar to subscribe to. */
export const calendarListing: ListingSection<CalendarItem[]> = {
  href: paths.calendar,
  ...calendar.list,
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
        kind: listKinds(entry).map((kind) => ({
          id: kind,
          slug: KIND_SLUGS[kind] ?? kind,
          name: t(`kinds.${kind}`),
        })),
        county: terms.counties(entry.area.filter((code) => code.startsWith(territory))),
        form: terms.formsOrAll(entry.forms),
      },
    }));
  },
};

/** Deadlines are events too, for those who have subscribed to all events. */
const listKinds = ({ kind, dates }: PortalEntry): CalendarKind[] => [
  ...new Set([kind, ...dates.map((date) => toCalendarKind(kind, date))]),
];

/** The URL word of each kind of entry with dates. */
const KIND_SLUGS: Partial<Record<CalendarKind, string>> = {
  deadline: "terminy-ustawowe",
  forumEdition: "fora",
  consultation: "konsultacje",
  award: "nagrody",
  call: "nabory",
  event: "wydarzenia",
  volunteerOffer: "wolontariat",
  notice: "komunikaty",
  news: "aktualnosci",
};
