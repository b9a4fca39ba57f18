import type { Event, EventSeries, Place, VirtualLocation, WithContext } from "schema-dts";
import type { ForumSeries } from "#src/collections/forum-series/model.ts";
import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import {
  attendanceModes,
  toOrganisation,
  toEditionLocation,
  toWords,
  type LinkedPortal,
} from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toSubEvent, type SessionPortal } from "./json-ld-session.ts";

/**
 * The edition as a schema.org `Event` of its series, with the sessions that have a page and a time; dates are as exact
 * as they are known (ISO 8601). None while its place is not known: an event without one is refused by its readers.
 */
export function toEditionRecords(edition: ForumEdition, portal: SessionPortal): WithContext<Event>[] {
  const location = toEditionLocation(edition, portal);
  return location ? [toEvent(edition, location, portal)] : [];
}

function toEvent(
  edition: ForumEdition,
  location: Place | VirtualLocation,
  portal: SessionPortal,
): WithContext<Event> {
  const { name, dates, mode, organisers, patrons, series, programme } = edition;
  const funders = patrons.filter(({ role }) => role === "sponsor" || role === "funder");
  const sessions = programme.flatMap((day) => day.sessions).filter(({ href, startsAt }) => href && startsAt);
  const last = dates.at(-1);
  const seriesPath = edition.href.replace(`${edition.id}/`, "");
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": toUrl(edition.href, portal),
    url: toUrl(edition.href, portal),
    name,
    description: edition.summary,
    startDate: dates[0]?.from ?? String(edition.year),
    endDate: last?.to ?? last?.from ?? String(edition.year),
    eventStatus: "https://schema.org/EventScheduled",
    ...(mode && { eventAttendanceMode: attendanceModes[mode] }),
    location,
    ...(organisers.length > 0 && { organizer: organisers.map(toOrganisation(portal)) }),
    ...(funders.length > 0 && { sponsor: funders.map(toOrganisation(portal)) }),
    ...(sessions.length > 0 && {
      subEvent: sessions.map((session) => toSubEvent(session, edition, location, portal)),
    }),
    superEvent: {
      "@type": "EventSeries",
      name: toWords(series.name, portal),
      url: toUrl(seriesPath, portal),
    },
  };
}

/** The series as a schema.org `EventSeries` with its editions. */
export const toEventSeries = (
  { name, description, href, editions }: ForumSeries,
  portal: LinkedPortal,
): WithContext<EventSeries> => ({
  "@context": "https://schema.org",
  "@type": "EventSeries",
  "@id": toUrl(href, portal),
  url: toUrl(href, portal),
  name: toWords(name, portal),
  ...(description && { description: toWords(description, portal) }),
  subEvent: editions.map(({ href: path }) => ({ "@id": toUrl(path, portal) })),
});
