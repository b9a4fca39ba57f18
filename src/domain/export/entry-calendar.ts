import type { Portal } from "../portal.ts";
import type { EntryDate, PortalEntry } from "../portal-entry.ts";
import type { CalendarEvent } from "./calendar.ts";
import { toUrl } from "./json-ld-portal.ts";
import { toUuid } from "./permanent-id.ts";

/** The dates of entries as calendar events, in the order of their beginnings. */
export const toEntryEvents = (
  entries: readonly PortalEntry[],
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent[] =>
  entries
    .flatMap((entry) => entry.dates.map((date) => toEvent(entry, date, portal)))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

const toEvent = (
  { key, name, href, summary, updatedOn }: PortalEntry,
  { id, label, start, end, location, isCancelled }: EntryDate,
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent => ({
  uid: toUuid(portal.territory, key, ...(id === "" ? [] : [id])),
  sequence: 0,
  start,
  end,
  title: label === undefined ? name : `${label}: ${name}`,
  description: summary,
  location,
  url: toUrl(href, portal),
  status: isCancelled ? "cancelled" : "confirmed",
  modifiedAt: updatedOn,
});
