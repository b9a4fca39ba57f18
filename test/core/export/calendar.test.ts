import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { toCalendar, type Calendar, type CalendarEvent } from "#src/core/export/calendar.ts";
import { joinCalendars } from "#src/core/export/join-calendars.ts";
import { toSessionNumber, toUuid } from "#src/core/export/permanent-id.ts";
import { readCalendar } from "#test/support/read-calendar.ts";

const opening: CalendarEvent = {
  uid: toUuid("04", "forum-editions", "forum-23", "otwarcie"),
  sequence: 3,
  start: "2026-10-24T09:00:00+02:00",
  end: "2026-10-24T10:30:00+02:00",
  title: "Otwarcie; słowo „wstępne”, część 1\\2",
  description: "Zażółć gęślą jaźń, ".repeat(20) + "a potem\nnowy wiersz; koniec.",
  location: "Sala A, Jordanki, al. Solidarności 1-3, Toruń",
  url: "https://example.org/forum/forum/forum-23/otwarcie/",
  status: "confirmed",
  categories: ["Ekonomia społeczna", "Rzecznictwo, prawo"],
  alarms: [15],
  modifiedAt: "2026-10-01T12:30:00+02:00",
};
const calendar: Calendar = {
  name: "XXIII Forum; dzień 1, sobota",
  url: "https://example.org/forum/forum/forum-23/",
  language: "pl",
  timeZone: "Europe/Warsaw",
  events: [opening],
};
const withEvents = (...events: Partial<CalendarEvent>[]) =>
  toCalendar({ ...calendar, events: events.map((event) => ({ ...opening, ...event })) });
const readOne = (event: Partial<CalendarEvent>) => {
  const [read] = readCalendar(withEvents(event)).events;
  if (!read) throw new Error("no event");
  return read;
};

describe("a calendar", () => {
  it("is read back field by field", () => {
    const { name, zones, events } = readCalendar(toCalendar(calendar));
    expect(name).toBe(calendar.name);
    expect(zones).toEqual(["Europe/Warsaw"]);
    expect(events).toEqual([
      {
        ...{ uid: opening.uid, sequence: 3, title: opening.title, description: opening.description },
        ...{ location: opening.location, url: opening.url, status: "CONFIRMED" },
        categories: opening.categories,
        start: "2026-10-24T09:00:00",
        end: "2026-10-24T10:30:00",
        zone: "Europe/Warsaw",
        startsAt: new Date("2026-10-24T07:00:00Z"),
        endsAt: new Date("2026-10-24T08:30:00Z"),
        stamp: "2026-10-01T10:30:00Z",
        modified: "2026-10-01T10:30:00Z",
        alarms: [["-PT15M", opening.title]],
      },
    ]);
  });

  it("keeps wall-clock hours on both sides of the change of clocks on 25 October 2026", () => {
    const start = ["2026-10-24T16:00:00+02:00", "2026-10-25T09:00:00+01:00", "2026-10-25T01:30:00+02:00"];
    const end = ["2026-10-24T17:00:00+02:00", "2026-10-25T10:00:00+01:00", "2026-10-25T04:00:00+01:00"];
    const { events } = readCalendar(withEvents(...start.map((from, at) => ({ start: from, end: end[at] }))));
    expect(events.map((event) => event.start)).toEqual([
      "2026-10-24T16:00:00",
      "2026-10-25T09:00:00",
      "2026-10-25T01:30:00",
    ]);
    expect(events.map((event) => event.startsAt)).toEqual(start.map((text) => new Date(text)));
    expect(events.map((event) => event.endsAt)).toEqual(end.map((text) => new Date(text)));
  });

  it("writes an instant in the calendar's zone, whatever offset it came with", () => {
    expect(readOne({ start: "2026-10-24T07:00:00Z" }).start).toBe("2026-10-24T09:00:00");
  });

  it("ends whole days on the day after the last one", () => {
    const text = withEvents({ start: "2026-10-24", end: "2026-10-25" });
    expect(text).toContain("\r\nDTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261026\r\n");
    expect(readOne({ start: "2026-02-28", end: undefined })).toMatchObject({
      start: "2026-02-28",
      end: "2026-03-01",
    });
  });

  it("marks what is cancelled, and stamps a day of verification with its midnight", () => {
    expect(readOne({ status: "cancelled", modifiedAt: "2026-11-23" })).toMatchObject({
      status: "CANCELLED",
      stamp: "2026-11-23T00:00:00Z",
      modified: "2026-11-23T00:00:00Z",
    });
  });

  it("folds lines at 75 octets of UTF-8, never inside a character, and ends them all with CRLF", () => {
    const text = toCalendar(calendar);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const sizes = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(sizes.filter((size) => size >= 74).length).toBeGreaterThan(3);
    expect(Buffer.from(text).toString()).not.toContain("\uFFFD");
  });

  it("keeps any text unchanged, in lines that are never too long", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
    // A TEXT value must not contain control characters (RFC 5545, section 3.1).
    const printable = words.filter((text) => !/\p{Cc}/u.test(text) && text.trim() === text);
    fc.assert(
      fc.property(printable, printable, (title, description) => {
        const text = withEvents({ title, description: `${title}\n${description}` });
        expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
          75,
        );
        expect(readCalendar(text).events[0]).toMatchObject({
          title,
          description: `${title}\n${description}`,
        });
      }),
    );
  });

  it("has its properties before its components, and a component even without events", () => {
    const text = withEvents();
    expect(text.indexOf("REFRESH-INTERVAL")).toBeLessThan(text.indexOf("BEGIN:VTIMEZONE"));
    expect(readCalendar(text)).toMatchObject({ zones: ["Europe/Warsaw"], events: [] });
  });

  it("does not depend on the current time", () => {
    const first = toCalendar(calendar);
    vi.setSystemTime("2031-05-06T07:08:09Z");
    expect(toCalendar(calendar)).toBe(first);
    vi.useRealTimers();
  });
});

describe("joined calendars", () => {
  it("have each event once under a new name, and can be read back", () => {
    const other = withEvents({ uid: "b", title: "Warsztat" });
    const joined = joinCalendars(
      [toCalendar(calendar), other, other],
      "Mój plan: forum; „żółty” $1 ".repeat(4),
    );
    expect(joined.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1);
    expect(Math.max(...joined.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const { name, events } = readCalendar(joined);
    expect(name).toBe("Mój plan: forum; „żółty” $1 ".repeat(4));
    expect(events.map((event) => event.uid)).toEqual([opening.uid, "b"]);
    expect(events[0]).toEqual(readCalendar(toCalendar(calendar)).events[0]);
  });
});

describe("permanent ids", () => {
  it("never change: these are the first ones that were assigned", () => {
    expect(opening.uid).toBe("541e0212-08ac-59a0-8667-4b249f379b49");
    expect(toUuid("04", "forum-editions", "forum-23")).toBe("665b5bad-9eb4-5398-b647-00bc28d3abd5");
    expect(toSessionNumber("forum-23", "otwarcie")).toBe(1742427004);
  });

  it("differ between regions, and numbers fit a signed 32-bit integer", () => {
    expect(toUuid("06", "forum-editions", "forum-23", "otwarcie")).not.toBe(opening.uid);
    fc.assert(
      fc.property(fc.string(), fc.string(), (edition, session) => {
        const number = toSessionNumber(edition, session);
        expect(Number.isInteger(number) && number > 0 && number < 2 ** 31).toBe(true);
      }),
    );
  });
});
