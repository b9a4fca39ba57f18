import { getCollection, type CollectionEntry } from "astro:content";
import { toEventEntry } from "./entry.ts";
import { compareEvents, toPortalEvent, type PortalEvent } from "./model.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getLinksOf } from "#src/store/links.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** An event with its file, and its projection. */
export type EventView = { event: PortalEvent; entry: CollectionEntry<"events">; portalEntry: PortalEntry };

/** All events: coming ones first, the nearest in front, then past ones, the latest in front. */
export const listEvents = once(async (): Promise<EventView[]> => {
  const { now, timeZone } = await getClock();
  const editions = (await getLinksOf())("forum-editions");
  const context = { ...(await getContext()), editions, now, timeZone };
  const t = messages((await getSettings()).language);
  const words = { registration: t("event.registration"), deadline: capitalize(t("event.kind.deadline")) };
  return (await getCollection("events"))
    .map((entry) => {
      const event = toPortalEvent(entry.id, paths.event(entry.id), entry.data, context);
      return {
        event,
        entry,
        portalEntry: { ...toEventEntry(event, entry.data, words), lang: textLanguage(event) },
      };
    })
    .toSorted((a, b) => compareEvents(a.event, b.event) || a.event.id.localeCompare(b.event.id));
});

/** Events as entries of the portal. */
export const listEventEntries = async (): Promise<PortalEntry[]> =>
  (await listEvents()).map(({ portalEntry }) => portalEntry);
