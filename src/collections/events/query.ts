import { formatLaw } from "#src/collections/acts/format.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { capitalize, formatDate } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { events } from "./definition.ts";
import { toEventFacts } from "./entry.ts";
import { compareEvents, listEventPlaces, toPortalEvent } from "./model.ts";

/** All events: upcoming ones first, nearest first, then past ones, latest first. */
export const listEvents = modelsOf("events", async () => {
  const { now, timeZone } = await getClock();
  const editions = (await getLinksOf())("forum-editions");
  const context = { ...(await getContext()), editions, acts: await getActs(), now, timeZone };
  return {
    toModel: (id, file) => toPortalEvent(id, paths.event(id), file, context),
    compare: (a, b) => compareEvents(a.model, b.model) || a.id.localeCompare(b.id),
  };
});

/** Events as entries of the portal. */
export const listEventEntries = entriesOf(events, listEvents, async () => {
  const { language } = await getSettings();
  const t = messages(language);
  const words = { registration: t("event.registration"), deadline: capitalize(t("event.kind.deadline")) };
  return ({ model, file }) =>
    toEventFacts(model, file, {
      ...words,
      basis: model.law.map((law) => formatLaw(law, language)).join(", "),
    });
});

/** URL words of static pages. */
const slugs = {
  when: { coming: "przyszle", past: "minione" },
  mode: { onsite: "na-miejscu", online: "online", hybrid: "hybrydowo" },
  level: { basic: "podstawowy", intermediate: "sredni", advanced: "zaawansowany" },
  price: { free: "bezplatne", paid: "platne" },
  kind: {
    training: "szkolenie",
    advice: "doradztwo",
    meeting: "spotkanie",
    conference: "konferencja",
    fair: "targi",
    "study-visit": "wizyta-studyjna",
    deadline: "termin",
    other: "inne",
  },
} as const;

const toTerm = (id: string, slug: string, name: string) => ({ id, slug, name: capitalize(name) });

/** The list of events with its filters. */
export const eventListing = listingOf(events, listEvents, listEventEntries, async () => {
  const { language } = await getSettings();
  const t = messages(language);
  const terms = await getTermMaker();
  return ({ model: event }) => {
    const { kind, level, price, occurrences, next } = event;
    const when = next ? "coming" : "past";
    const cost = price && (price.amount === 0 ? "free" : "paid");
    const modes = [...new Set(occurrences.flatMap(({ mode }) => mode ?? []))];
    const months = [...new Set(occurrences.map(({ start }) => start.slice(0, 7)))];
    const end = occurrences.findLast(({ state }) => state !== "cancelled")?.overAt;
    return {
      ...(next && { states: [{ id: "coming", until: end }, { id: "past" }] }),
      facets: {
        state: [toTerm(when, slugs.when[when], t(`events.when.${when}`))],
        kind: [toTerm(kind, slugs.kind[kind], t(`event.kind.${kind}`))],
        month: months.map((month) => toTerm(month, month, formatDate(month, language))),
        county: kind === "deadline" ? [] : terms.counties(listEventPlaces(event)),
        mode: modes.map((mode) => toTerm(mode, slugs.mode[mode], t(`forum.mode.${mode}`))),
        level: level ? [toTerm(level, slugs.level[level], t(`event.level.${level}`))] : [],
        price: cost ? [toTerm(cost, slugs.price[cost], t(`event.price.${cost}`))] : [],
      },
    };
  };
});
