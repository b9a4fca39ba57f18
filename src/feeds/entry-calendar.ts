import type { Portal } from "#src/site/portal.ts";
import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import type { CalendarEvent } from "#src/core/export/calendar.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import { toSequence } from "#src/core/export/sequence.ts";

/** The dates of entries as calendar events, in the order of their beginnings. */
export const toEntryEvents = (
  entries: readonly EntryProjection[],
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent[] =>
  entries
    .flatMap((entry) => entry.dates.map((date) => toEvent(entry, date, portal)))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

const toEvent = (
  { key, name, href, summary, updatedOn }: EntryProjection,
  { id, label, start, end, location, isCancelled = false, moves = 0 }: EntryDate,
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent => ({
  uid: toUuid(portal.territory, key, ...(id === "" ? [] : [id])),
  sequence: toSequence(updatedOn, moves + Number(isCancelled)),
  start,
  end,
  title: label === undefined ? name : `${label}: ${name}`,
  description: summary,
  location,
  url: toUrl(href, portal),
  status: isCancelled ? "cancelled" : "confirmed",
  modifiedAt: updatedOn,
});
