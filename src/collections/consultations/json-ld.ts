import type { Event, WithContext } from "schema-dts";
import type { Consultation, ConsultationMeeting } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

const toMeetingEvent = (meeting: ConsultationMeeting): Event => ({
  "@type": "Event",
  name: meeting.title,
  startDate: meeting.start,
  ...(meeting.end && { endDate: meeting.end }),
  ...(meeting.place && { location: { "@type": "Place", name: meeting.place } }),
  ...(meeting.url && { url: meeting.url }),
});

/**
 * The consultation as a schema.org `Event` about the drafted act (`Legislation`), with its meetings. Days and minutes
 * are local (ISO 8601 without an offset), as the author wrote them.
 */
export function toConsultationEvent(consultation: Consultation, portal: Portal): WithContext<Event> {
  const { href, title, summary, period, consultedBy, meetings, adopted, result } = consultation;
  const url = toUrl(href, portal);
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
    ...(meetings.length > 0 && { subEvent: meetings.map(toMeetingEvent) }),
  };
}
