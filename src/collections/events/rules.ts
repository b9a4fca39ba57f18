import type { EventFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import { checkItemIds } from "#src/collections/item-ids.ts";
import type { Problem } from "#src/check/problems.ts";

type Occurrence = EventFile["dates"][number];

/**
 * Every date of an event has a positive duration and is unique, registration closes before it begins, and an
 * upcoming one has a place or an online address.
 */
const checkEvents: Rule = (content, today) =>
  content.entries.events.flatMap((event) => [
    ...checkIdentities(event),
    ...(event.data.dates ?? []).flatMap((date, index) => [
      ...checkDuration(event, date, index),
      ...checkRegistration(event, date, index),
      ...(isAfter(today, date.end ?? date.start) || date.cancelled === true
        ? []
        : checkPlace(event, date, index)),
    ]),
  ]);

/** The rules of events. */
export const rules: readonly Rule[] = [checkEvents];

/** An end that is a whole day is the end of that day. */
const checkDuration = (event: Entry<EventFile>, { start, end }: Occurrence, index: number): Problem[] =>
  end === start && start.includes("T")
    ? [problemAt(event, "event-no-duration", ["dates", index, "end"], { date: start })]
    : [];

/** Of dates that differ, those that were first published with the same start need ids of their own. */
function checkIdentities(event: Entry<EventFile>): Problem[] {
  const duplicates = checkDuplicates(event);
  if (duplicates.length > 0) return duplicates;
  const ids = (event.data.dates ?? []).map((date) => toDateId(date, date.start));
  return checkItemIds(event, ["dates"], ids, "termin");
}

/** Two dates may begin together only when they have different titles or places. */
function checkDuplicates(event: Entry<EventFile>): Problem[] {
  const seen = new Set<string>();
  return (event.data.dates ?? []).flatMap(({ start, title, venue }, index) => {
    const key = [start, title, venue?.name, venue?.street, venue?.town].join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew
      ? []
      : [problemAt(event, "event-date-duplicate", ["dates", index, "start"], { date: start })];
  });
}

/** For a series with one registration for all dates, its end is compared with the last date. */
function checkRegistration(event: Entry<EventFile>, date: Occurrence, index: number): Problem[] {
  const own = date.registration?.to;
  const dates = event.data.dates ?? [];
  const isLast = dates.every(({ start }) => !isAfter(start, date.start));
  const to = own ?? (isLast ? event.data.registration?.to : undefined);
  if (to === undefined || !isAfter(to, date.start)) return [];
  const path = own === undefined ? ["registration", "to"] : ["dates", index, "registration", "to"];
  return [problemAt(event, "registration-after-start", path, { date: to, start: date.start })];
}

function checkPlace(event: Entry<EventFile>, date: Occurrence, index: number): Problem[] {
  const mode = date.mode ?? event.data.mode;
  const path = ["dates", index, "start"];
  const values = { date: date.start };
  const hasVenue = (date.venue ?? event.data.venue) !== undefined || event.refused.has("venue");
  const hasAddress =
    [event.data.onlineUrl, date.registration?.url, event.data.registration?.url].some(Boolean) ||
    event.refused.has("registration");
  return [
    ...(mode !== undefined && mode !== "online" && !hasVenue
      ? [problemAt(event, "event-venue-missing", path, values)]
      : []),
    ...(mode !== undefined && mode !== "onsite" && !hasAddress
      ? [problemAt(event, "event-address-missing", path, values)]
      : []),
  ];
}
