import type { Consultation, ConsultationMeeting } from "../consultation/consultation.ts";
import type { Portal } from "../portal.ts";
import type { CalendarEvent } from "./calendar.ts";
import { toUrl } from "./json-ld-portal.ts";
import { toUuid } from "./permanent-id.ts";

type CalendarPortal = Pick<Portal, "siteUrl" | "territory">;

/**
 * The period of a consultation and its meetings as calendar events. A period of whole days is an event of whole days;
 * of one whose start is not known only the last day is there, for that is what must not be missed.
 */
export function toConsultationEvents(consultation: Consultation, portal: CalendarPortal): CalendarEvent[] {
  const { id, title, summary, period, meetings } = consultation;
  const isTimed = period.to.includes("T");
  const [first, last] = isTimed
    ? [period.opensAt ?? period.closesAt, period.closesAt]
    : [period.from?.slice(0, 10) ?? period.to, period.to];
  const whole = {
    ...toShared(consultation, portal),
    uid: toUuid(portal.territory, "consultations", id),
    start: first,
    end: last,
    title,
    description: summary,
  };
  return [
    whole,
    ...meetings.map((meeting, index) => ({
      ...toShared(consultation, portal),
      ...toTimes(meeting),
      uid: toUuid(portal.territory, "consultations", id, "meetings", String(index + 1)),
      title: `${meeting.title} – ${title}`,
      location: meeting.place,
    })),
  ];
}

const toShared = ({ href, verifiedOn }: Consultation, portal: CalendarPortal) => ({
  sequence: 0,
  url: toUrl(href, portal),
  modifiedAt: verifiedOn,
});

/** Days stay days; minutes become instants. An end that is a mere day beside a start with an hour is left out. */
function toTimes({ start, end, startsAt, endsAt }: ConsultationMeeting) {
  const isTimed = start.includes("T");
  if (!isTimed) return { start, end: end?.slice(0, 10) };
  return { start: startsAt, end: end?.includes("T") ? endsAt : undefined };
}
