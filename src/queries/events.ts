import { getCollection, type CollectionEntry } from "astro:content";
import { toEventEntry } from "../domain/event/event-entry.ts";
import { compareEvents, toPortalEvent, type PortalEvent } from "../domain/event/event.ts";
import type { PortalEntry } from "../domain/portal-entry.ts";
import { capitalize } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { textLanguage } from "../i18n/text-language.ts";
import { getClock } from "./clock.ts";
import { getContext } from "./context.ts";
import { listForumEditions } from "./forum-editions.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

/** An event with its file, and its projection. */
export type EventView = { event: PortalEvent; entry: CollectionEntry<"events">; portalEntry: PortalEntry };

/** All events: coming ones first, the nearest in front, then past ones, the latest in front. */
export const listEvents = once(async (): Promise<EventView[]> => {
  const { now, timeZone } = await getClock();
  const editions = new Map((await listForumEditions()).map(({ edition, link }) => [edition.id, link]));
  const context = { ...(await getContext()), editions, now, timeZone };
  const t = messages((await getPortal()).language);
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
