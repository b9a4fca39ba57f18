import ICAL from "ical.js";

/** Why a calendar is not read to its end; what is taken is then not known. */
export type CalendarFault = "bytes" | "syntax" | "duration" | "frequency" | "rule" | "occurrences";

/** A calendar that is not read to its end; `excerpt` is the part that stands against it. */
export class UnreadCalendar extends Error {
  readonly fault: CalendarFault;
  readonly excerpt: string;

  constructor(fault: CalendarFault, excerpt = "") {
    super(`${fault} ${excerpt}`.trim());
    this.fault = fault;
    this.excerpt = excerpt;
  }
}

/** Largest calendar that is read, in bytes. */
export const MOST_BYTES = 2 * 1024 ** 2;

/** Most steps that the expansion of all series of a calendar may take. */
export const MOST_STEPS = 50_000;

const MOST_COUNTED = 20_000;
const MOST_INTERVAL = 10_000;
/** Nobody books a room more often than every quarter of an hour. */
const MOST_TIMES_A_DAY = 96;
/** Longest event of a series. */
export const LONGEST_SECONDS = 10 * 366 * 86_400;

/**
 * The calendars of a text (RFC 5545), none of whose events lasts or repeats beyond what reservations need: the library would
 * take time without end. Throws an `UnreadCalendar`.
 */
export function parseCalendars(text: string): ICAL.Component[] {
  if (text.length > MOST_BYTES) throw new UnreadCalendar("bytes");
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const calendars = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
    const components = calendars.map((jCal) => new ICAL.Component(jCal));
    if (components.length === 0 || !components.every(isPlainCalendar)) throw new UnreadCalendar("syntax");
    components.forEach(refuseEndless);
    return components;
  } catch (error) {
    throw toUnread(error);
  }
}

/** Whether it is a calendar whose events all stand directly in it; others would be passed over. */
const isPlainCalendar = (component: ICAL.Component): boolean =>
  component.name === "vcalendar" &&
  component
    .getAllSubcomponents()
    .every((part) => part.name !== "vcalendar" && part.getAllSubcomponents("vevent").length === 0);

/** An error of the library is a calendar that it cannot read. */
export const toUnread = (error: unknown): UnreadCalendar =>
  error instanceof UnreadCalendar
    ? error
    : new UnreadCalendar("syntax", error instanceof Error ? error.message.slice(0, 120) : "");

function refuseEndless(calendar: ICAL.Component): void {
  for (const event of calendar.getAllSubcomponents("vevent")) {
    MOMENTS.flatMap((name) => event.getAllProperties(name)).forEach(refuseImpossible);
    event.getAllProperties("duration").forEach(refuseLong);
    event.getAllProperties("rdate").forEach(refuseLong);
    event.getAllProperties("rrule").forEach(refuseFrequent);
  }
  for (const busy of calendar.getAllSubcomponents("vfreebusy"))
    busy.getAllProperties("freebusy").forEach(refuseLong);
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    for (const rule of zone.getAllSubcomponents().flatMap((part) => part.getAllProperties("rrule")))
      if (toRule(rule).freq !== "YEARLY") throw new UnreadCalendar("frequency", rule.toICALString());
}

function refuseLong(property: ICAL.Property): void {
  for (const value of property.getValues() as unknown[]) {
    const duration = value instanceof ICAL.Period ? (value.duration as ICAL.Duration | null) : value;
    if (duration instanceof ICAL.Duration && Math.abs(duration.toSeconds()) > LONGEST_SECONDS)
      throw new UnreadCalendar("duration", property.toICALString());
  }
}

const MOMENTS = ["dtstart", "dtend", "recurrence-id", "rdate", "exdate", "duration"];

const isMoment = (text: string): boolean => {
  const moment = new Date(`${text.replace(/Z$/, "")}${text.includes("T") ? "Z" : ""}`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text.replace(/Z$/, ""));
};

/** A duration by RFC 5545, section 3.3.6. */
const isDuration = (text: string): boolean =>
  /^[+-]?P(?:\d+W|(?=\d|T)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text);

/** The library makes another moment of one that does not exist, and another duration of one that is miswritten. */
function refuseImpossible(property: ICAL.Property): void {
  const isPossible = property.name === "duration" ? isDuration : isMoment;
  const written = (property.toJSON() as unknown[]).slice(3).filter((value) => typeof value === "string");
  if (!written.every(isPossible)) throw new UnreadCalendar("syntax", property.toICALString());
}

const toRule = (property: ICAL.Property) => property.getFirstValue() as unknown as ICAL.Recur;

/** Rules of which the library finds a part of the occurrences only. */
const isFoundInPart = ({ freq, parts }: ICAL.Recur): boolean =>
  freq === "YEARLY" &&
  (["BYHOUR", "BYMINUTE", "BYSECOND"].some((name) => listOf(parts, name) > 1) ||
    ("BYWEEKNO" in parts && !("BYDAY" in parts)) ||
    ("BYMONTHDAY" in parts && !("BYMONTH" in parts) && !("BYDAY" in parts)));

function refuseFrequent(property: ICAL.Property): void {
  const rule = toRule(property);
  const { freq, interval, count, parts } = rule;
  if (isFoundInPart(rule)) throw new UnreadCalendar("rule", property.toICALString());
  const hours = freq === "HOURLY" ? 24 : listOf(parts, "BYHOUR");
  const times = hours * listOf(parts, "BYMINUTE") * listOf(parts, "BYSECOND");
  const isFrequent = freq === "SECONDLY" || freq === "MINUTELY" || times > MOST_TIMES_A_DAY;
  if (isFrequent) throw new UnreadCalendar("frequency", property.toICALString());
  if ((count ?? 0) > MOST_COUNTED || interval > MOST_INTERVAL)
    throw new UnreadCalendar("occurrences", property.toICALString());
}

const listOf = (parts: Readonly<Record<string, unknown>>, name: string): number => {
  const list = parts[name];
  return Array.isArray(list) ? Math.max(1, list.length) : 1;
};
