import type { Event, EventSeries, WithContext } from "schema-dts";
import type { ForumSeries } from "#src/collections/forum-series/model.ts";
import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import {
  attendanceModes,
  toOrganisation,
  toPlace,
  toWords,
  type LinkedPortal,
} from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toSubEvent, type SessionPortal } from "./json-ld-session.ts";

/**
 * The edition as a schema.org `Event` of its series, with the sessions that have a page and a time; dates are as exact
 * as they are known (ISO 8601).
 */
export function toEvent(edition: ForumEdition, portal: SessionPortal): WithContext<Event> {
  const { name, dates, mode, venue, organisers, patrons, series, programme } = edition;
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
    ...(venue
      ? { location: toPlace(venue, portal) }
      : mode === "online" && { location: { "@type": "VirtualLocation", url: toUrl(edition.href, portal) } }),
    ...(organisers.length > 0 && { organizer: organisers.map(toOrganisation(portal)) }),
    ...(funders.length > 0 && { sponsor: funders.map(toOrganisation(portal)) }),
    ...(sessions.length > 0 && {
      subEvent: sessions.map((session) => toSubEvent(session, edition, portal)),
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
