import ical, { ICalAlarmType, ICalEventStatus, type ICalEventData } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { toWritable } from "#src/core/text/writable.ts";
import { escapeText } from "./content-line.ts";

/** Anything with a date that a visitor may put into a calendar. */
export type CalendarEvent = {
  /** A UUID that stays the same for ever: `toUuid`. */
  uid: string;
  /** Number of the published version; grows when the date, place or state changes. */
  sequence: number;
  /** `YYYY-MM-DD` for whole days, or a date-time with its offset (`2026-10-24T09:00:00+02:00`). */
  start: string;
  /** The last day (inclusive) or the end as a date-time; without it the event has one day or no known end. */
  end?: string | undefined;
  title: string;
  description?: string | undefined;
  location?: string | undefined;
  /** Full address of the page. */
  url: string;
  status?: "confirmed" | "tentative" | "cancelled" | undefined;
  categories?: readonly string[] | undefined;
  /** When to remind of it: minutes before the start, where whole days start at midnight. */
  alarms?: readonly number[] | undefined;
  /** When the record was last changed or verified: a day or a date-time with its offset. */
  modifiedAt: string;
};

/** A calendar that can be downloaded or subscribed to. */
export type Calendar = {
  name: string;
  description?: string | undefined;
  /** Full address of the page that the calendar belongs to. */
  url: string;
  language: string;
  /** IANA time zone of the events with a time. */
  timeZone: string;
  events: readonly CalendarEvent[];
};

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const REFRESH_SECONDS = 3600;
const MINUTE = 60;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const toInstant = (text: string) => Temporal.Instant.from(isDay(text) ? `${text}T00:00:00Z` : text);

/** DTEND is exclusive: whole days end with the day after the last (RFC 5545, section 3.6.1). */
function listTimes({ start, end }: CalendarEvent, timeZone: string): ICalEventData {
  if (isDay(start)) {
    const last = Temporal.PlainDate.from(end ?? start);
    return { allDay: true, start: Temporal.PlainDate.from(start), end: last.add({ days: 1 }) };
  }
  const toZoned = (text: string) => toInstant(text).toZonedDateTimeISO(timeZone);
  return { timezone: timeZone, start: toZoned(start), ...(end && { end: toZoned(end) }) };
}

/** Nothing reminds of what is cancelled; the text of a reminder is the title (RFC 5545, section 3.6.6). */
const listAlarms = ({ alarms = [], status, title }: CalendarEvent): ICalEventData["alarms"] =>
  status === "cancelled"
    ? []
    : alarms.map((minutes) => ({
        type: ICalAlarmType.display,
        trigger: minutes * MINUTE,
        description: title,
      }));

const toEventData = (event: CalendarEvent, timeZone: string): ICalEventData => ({
  ...listTimes(event, timeZone),
  id: event.uid,
  sequence: event.sequence,
  stamp: toInstant(event.modifiedAt),
  lastModified: toInstant(event.modifiedAt),
  summary: event.title,
  description: event.description ?? null,
  location: event.location ?? null,
  url: event.url,
  status: statuses[event.status ?? "confirmed"],
  alarms: listAlarms(event) ?? [],
  categories: (event.categories ?? []).filter((name) => name !== "").map((name) => ({ name })),
});

/**
 * The calendar as iCalendar (RFC 5545): lines of at most 75 octets that end with CRLF, times in the calendar's zone.
 * The bytes depend on the model alone, never on the clock. The VTIMEZONE stands after all properties (section 3.4)
 * and is there without events too, because a calendar must have a component. Throws a RangeError when a date cannot
 * be read.
 */
export function toCalendar(calendar: Calendar): string {
  const { name, description, url, language, timeZone, events } = toWritable(calendar);
  const text = ical({
    prodId: { company: "Społecznik", product: "Społecznik", language },
    name: escapeText(name),
    description: escapeText(description ?? name),
    url,
    ttl: REFRESH_SECONDS,
    events: events.map((event) => toEventData(event, timeZone)),
  }).toString();
  const zone = tzlib_get_ical_block(timeZone)[0] ?? "";
  return `${text.replace(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m, (line) => `${zone}\r\n${line}`)}\r\n`;
}
