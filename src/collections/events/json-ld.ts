import type { Event, EventSeries, Offer, Place, VirtualLocation, WithContext } from "schema-dts";
import type { PortalEvent } from "./model.ts";
import type { Occurrence } from "./occurrence.ts";
import { attendanceModes, toOrganisation, toPlace, type LinkedPortal } from "./json-ld-parts.ts";
import { toBeginning } from "#src/core/time/instants.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/**
 * The dates of an event as schema.org `Event` records: one for a single date, or an `EventSeries` with a `subEvent`
 * for each. Empty for a statutory deadline, which nobody attends; dates without a known place or address are left out,
 * because an event without one is refused by its readers.
 */
export function toEventRecords(event: PortalEvent, portal: LinkedPortal): WithContext<Event | EventSeries>[] {
  const { kind, href, title, summary } = event;
  const occurrences = event.occurrences.filter((one) => toPlaces(event, one, portal).length > 0);
  const [only, second] = occurrences;
  if (kind === "deadline" || !only) return [];
  const context = { "@context": "https://schema.org" } as const;
  const url = toUrl(href, portal);
  if (!second) return [{ ...context, ...toRecord(event, only, portal), "@id": url }];
  return [
    {
      ...context,
      "@type": "EventSeries",
      "@id": url,
      url,
      name: title,
      description: summary,
      startDate: only.start,
      endDate: occurrences.at(-1)?.end ?? occurrences.at(-1)?.start ?? only.start,
      ...toOrganisers(event, portal),
      location: toPlaces(event, only, portal),
      subEvent: occurrences.map((occurrence) => toRecord(event, occurrence, portal)),
    },
  ];
}

const toOrganisers = ({ organisers }: PortalEvent, portal: LinkedPortal) =>
  organisers.length > 0 && { organizer: organisers.map(toOrganisation(portal)) };

/** Days stay days; minutes are instants with their offset (ISO 8601). */
function toRecord(event: PortalEvent, occurrence: Occurrence, portal: LinkedPortal) {
  const { title, summary, price, seats, href, language, lang } = event;
  const { start, end, startsAt, endsAt, mode, previousStarts, period } = occurrence;
  const toMoment = (local: string) => (local.includes("T") ? toBeginning(local, period.timeZone) : local);
  const isTimed = start.includes("T");
  const last = isTimed && end?.includes("T") ? endsAt : end;
  const url = toUrl(href, portal);
  const places = toPlaces(event, occurrence, portal);
  return {
    "@type": "Event",
    url,
    name: occurrence.title ? `${title}: ${occurrence.title}` : title,
    description: summary,
    startDate: isTimed ? startsAt : start,
    ...(last && { endDate: last }),
    eventStatus: toStatus(occurrence),
    ...(previousStarts.length > 0 && { previousStartDate: previousStarts.map(toMoment) }),
    ...(mode && { eventAttendanceMode: attendanceModes[mode] }),
    location: places,
    ...toOrganisers(event, portal),
    ...(seats && { maximumAttendeeCapacity: seats }),
    ...(price && { isAccessibleForFree: price.amount === 0 }),
    ...(price && occurrence.state === "upcoming" && { offers: toOffer(price.amount, occurrence, url) }),
    inLanguage: language ?? lang ?? portal.language,
  } satisfies Event;
}

function toStatus({ state, previousStarts }: Occurrence) {
  if (state === "cancelled") return "https://schema.org/EventCancelled";
  return `https://schema.org/${previousStarts.length > 0 ? "EventRescheduled" : "EventScheduled"}` as const;
}

const toOffer = (amount: number, { registration }: Occurrence, url: string): Offer => ({
  "@type": "Offer",
  price: amount,
  priceCurrency: "PLN",
  url: registration?.url ?? url,
});

/** A hybrid event has both its place and its online address. */
function toPlaces(
  { onlineUrl, href }: PortalEvent,
  { venue, mode, registration }: Occurrence,
  portal: LinkedPortal,
): (Place | VirtualLocation)[] {
  const url = onlineUrl ?? registration?.url ?? toUrl(href, portal);
  return [
    ...(venue ? [toPlace(venue, portal)] : []),
    ...(mode === "online" || mode === "hybrid" ? [{ "@type": "VirtualLocation" as const, url }] : []),
  ];
}
