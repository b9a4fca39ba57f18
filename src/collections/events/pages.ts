import { listSeriesSiblings, listEventPlaces, type PortalEvent } from "./model.ts";
import type { Calendar } from "#src/core/export/calendar.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import type { ListingItem, ListingTerm } from "#src/core/listing/listing.ts";
import { capitalize, formatDate } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listEvents, type EventView } from "./query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getTermMaker, type TermMaker } from "#src/store/terms.ts";
import { type ListingSection } from "#src/listing/section.ts";
import { listListingPages } from "#src/listing/listings.ts";
import { getSettings } from "#src/store/settings.ts";

/** The list of events with its filters. */
export const eventSection: ListingSection<PortalEvent> = {
  href: paths.events,
  area: "events",
  facets: ["state", "kind", "month", "county", "mode", "level", "price"],
  list: async () => {
    const { language } = await getSettings();
    const terms = await getTermMaker();
    return (await listEvents()).map((view) => toItem(view, terms, language));
  },
};

function toItem(
  { event, portalEntry }: EventView,
  terms: TermMaker,
  language: Language,
): ListingItem<PortalEvent> {
  const t = messages(language);
  const { kind, level, price, occurrences, next } = event;
  const when = next ? "coming" : "past";
  const cost = price && (price.amount === 0 ? "free" : "paid");
  const modes = [...new Set(occurrences.flatMap(({ mode }) => mode ?? []))];
  const months = [...new Set(occurrences.map(({ start }) => start.slice(0, 7)))];
  return {
    item: event,
    entry: portalEntry,
    facets: {
      state: [toTerm(when, WHEN_SLUGS[when], t(`events.when.${when}`))],
      kind: [toTerm(kind, KIND_SLUGS[kind], t(`event.kind.${kind}`))],
      month: months.map((month) => toTerm(month, month, formatDate(month, language))),
      county: kind === "deadline" ? [] : terms.counties(listEventPlaces(event)),
      mode: modes.map((mode) => toTerm(mode, MODE_SLUGS[mode], t(`forum.mode.${mode}`))),
      level: level ? [toTerm(level, LEVEL_SLUGS[level], t(`event.level.${level}`))] : [],
      price: cost ? [toTerm(cost, PRICE_SLUGS[cost], t(`event.price.${cost}`))] : [],
    },
  };
}

const toTerm = (id: string, slug: string, name: string): ListingTerm => ({
  id,
  slug,
  name: capitalize(name),
});

const WHEN_SLUGS = { coming: "przyszle", past: "minione" };
const MODE_SLUGS = { onsite: "na-miejscu", online: "online", hybrid: "hybrydowo" };
const LEVEL_SLUGS = { basic: "podstawowy", intermediate: "sredni", advanced: "zaawansowany" };
const PRICE_SLUGS = { free: "bezplatne", paid: "platne" };
const KIND_SLUGS: Record<PortalEvent["kind"], string> = {
  training: "szkolenie",
  advice: "doradztwo",
  meeting: "spotkanie",
  conference: "konferencja",
  fair: "targi",
  "study-visit": "wizyta-studyjna",
  deadline: "termin",
  other: "inne",
};

/** The pages of events of one value of a facet. */
export const listEventListPages = () => listListingPages(eventSection);

/** The static pages of all events, with their heads and the other events of their series. */
export async function listEventPages() {
  const trail = [await getCrumb("events.title", paths.events)];
  const views = await listEvents();
  const events = views.map(({ event }) => event);
  const pages = views.map(async ({ event, entry }) => {
    const { id, title, summary: description, href: path } = event;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, event, siblings: listSeriesSiblings(event, events), entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The calendar of each event, with all its dates. */
export async function listEventCalendars() {
  const { siteUrl, language, timeZone, territory } = await getSettings();
  return (await listEvents()).map(({ event, portalEntry }) => {
    const calendar: Calendar = {
      name: event.title,
      description: event.summary,
      url: toAbsolute(event.href, siteUrl),
      language,
      timeZone,
      events: toEntryEvents([portalEntry], { siteUrl, territory }),
    };
    return { params: { id: event.id }, props: { calendar } };
  });
}
