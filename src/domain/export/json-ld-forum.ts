import type { Event, EventSeries, Organization, Place, WithContext } from "schema-dts";
import type { ForumEdition } from "../forum-edition.ts";
import type { PartyLink } from "../link.ts";
import type { Portal } from "../portal.ts";
import { toUrl } from "./json-ld-portal.ts";

const ATTENDANCE = {
  onsite: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

const toOrganisation =
  (portal: Portal) =>
  ({ name, href, isEntity }: PartyLink): Organization => ({
    "@type": "Organization",
    name,
    ...(href && { url: isEntity ? toUrl(href, portal) : href }),
  });

const toPlace = (venue: NonNullable<ForumEdition["venue"]>): Place => ({
  "@type": "Place",
  name: venue.name ?? venue.town,
  address: {
    "@type": "PostalAddress",
    ...(venue.street && { streetAddress: venue.street }),
    addressLocality: venue.town,
    addressCountry: "PL",
  },
});

/** The edition as a schema.org `Event` of its series; dates are as exact as they are known (ISO 8601). */
export function toEvent(edition: ForumEdition, name: string, portal: Portal): WithContext<Event> {
  const { dates, mode, venue, organisers, series } = edition;
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
    ...(mode && { eventAttendanceMode: ATTENDANCE[mode] }),
    ...(venue
      ? { location: toPlace(venue) }
      : mode === "online" && { location: { "@type": "VirtualLocation", url: toUrl(edition.href, portal) } }),
    ...(organisers.length > 0 && { organizer: organisers.map(toOrganisation(portal)) }),
    superEvent: { "@type": "EventSeries", name: series.name.pl, url: toUrl(seriesPath, portal) },
  };
}

type SeriesView = { series: ForumEdition["series"]; href: string; editions: readonly ForumEdition[] };

/** The series as a schema.org `EventSeries` with its editions. */
export const toEventSeries = (
  { series, href, editions }: SeriesView,
  portal: Portal,
): WithContext<EventSeries> => ({
  "@context": "https://schema.org",
  "@type": "EventSeries",
  "@id": toUrl(href, portal),
  url: toUrl(href, portal),
  name: series.name.pl,
  ...(series.description && { description: series.description.pl }),
  subEvent: editions.map(({ href: path }) => ({ "@id": toUrl(path, portal) })),
});
