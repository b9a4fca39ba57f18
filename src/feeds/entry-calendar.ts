import type { Portal } from "#src/site/portal.ts";
import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import type { CalendarEvent } from "#src/core/export/calendar.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import { isDay } from "#src/core/time/calendar-days.ts";
import { toSequence } from "#src/core/export/sequence.ts";

/** The dates of entries as calendar events, in the order of their beginnings. */
export const toEntryEvents = (
  entries: readonly EntryProjection[],
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent[] =>
  entries
    .flatMap((entry) => entry.dates.map((date) => toEvent(entry, date, portal)))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

const HOUR = 60;
const DAY = 24 * HOUR;
/** Whole days are reminded of at nine in the morning. */
const MORNING = 9 * HOUR;

/** A deadline is reminded of a week and a day before it, everything else a day before. */
const listAlarms = ({ start, isDeadline }: EntryDate): number[] =>
  (isDeadline ? [7 * DAY, DAY] : [DAY]).map((before) => (isDay(start) ? before - MORNING : before));

const toEvent = (
  { key, name, href, summary, updatedOn }: EntryProjection,
  date: EntryDate,
  portal: Pick<Portal, "siteUrl" | "territory">,
): CalendarEvent => {
  const { id, label, basis, start, end, location, isCancelled = false, moves = 0 } = date;
  return {
    uid: toUuid(portal.territory, key, ...(id === "" ? [] : [id])),
    sequence: toSequence(updatedOn, moves + Number(isCancelled)),
    start,
    end,
    title: label === undefined ? name : `${label}: ${name}`,
    description: basis === undefined ? summary : `${summary}\n\n${basis}`,
    location,
    url: toUrl(href, portal),
    status: isCancelled ? "cancelled" : "confirmed",
    modifiedAt: updatedOn,
    alarms: listAlarms(date),
  };
};
