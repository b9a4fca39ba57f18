import { toDateId } from "#src/core/entries/date-id.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import type { Consultation, ConsultationMeeting } from "./model.ts";

/**
 * The period of a consultation and its meetings as dates. A period of whole days is a date of whole days; when its
 * start is not known, only the last day is included, because it must not be missed.
 */
export const toConsultationDates = ({ period, meetings }: Consultation): EntryDate[] => [
  { id: "", ...toSpan(period) },
  ...meetings.map((meeting) => ({
    ...toTimes(meeting),
    id: `meetings/${toDateId(meeting, meeting.start)}`,
    label: meeting.title,
    location: meeting.place,
    moves: meeting.previousStarts?.length,
  })),
];

const toSpan = ({ from, to, opensAt, closesAt }: Consultation["period"]) =>
  to.includes("T")
    ? { start: opensAt ?? closesAt, end: closesAt }
    : { start: from?.slice(0, 10) ?? to, end: to };

/** Days stay days; minutes become instants. An end without a time is left out when the start has one. */
const toTimes = ({ start, end, startsAt, endsAt }: ConsultationMeeting) =>
  start.includes("T")
    ? { start: startsAt, end: end?.includes("T") ? endsAt : undefined }
    : { start, end: end?.slice(0, 10) };
