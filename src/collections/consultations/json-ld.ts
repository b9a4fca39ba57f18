import type { Event, Place, VirtualLocation, WithContext } from "schema-dts";
import type { Consultation, ConsultationMeeting } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toAddress } from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

function toLocation({ place, address, url }: ConsultationMeeting): Place | VirtualLocation | undefined {
  if (place !== undefined && address) return { "@type": "Place", name: place, address: toAddress(address) };
  return url === undefined ? undefined : { "@type": "VirtualLocation", url };
}

/** A meeting, if its place or address is known. */
function toMeetingEvents(meeting: ConsultationMeeting): Event[] {
  const location = toLocation(meeting);
  const { title, start, end, url } = meeting;
  const facts = { name: title, startDate: start, ...(end && { endDate: end }), ...(url && { url }) };
  return location ? [{ "@type": "Event", ...facts, location }] : [];
}

/**
 * The consultation as a schema.org `Event` about the drafted act (`Legislation`), with its meetings. Days and minutes
 * are local (ISO 8601 without an offset), as the author wrote them.
 */
export function toConsultationEvent(consultation: Consultation, portal: Portal): WithContext<Event> {
  const { href, title, summary, period, consultedBy, meetings, adopted, result } = consultation;
  const url = toUrl(href, portal);
  const parts = meetings.flatMap(toMeetingEvents);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: title,
    description: summary,
    ...(period.from && { startDate: period.from }),
    endDate: period.to,
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    location: { "@type": "VirtualLocation", url },
    organizer: {
      "@type": "Organization",
      name: consultedBy.name,
      ...(consultedBy.href && {
        url: consultedBy.isEntity ? toUrl(consultedBy.href, portal) : consultedBy.href,
      }),
    },
    about: {
      "@type": "Legislation",
      name: adopted?.title ?? title,
      ...(result && { legislationDate: result.adoptedOn }),
      ...(result?.url && { url: result.url }),
    },
    ...(parts.length > 0 && { subEvent: parts }),
  };
}
