import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBusyDays } from "#src/collections/resources/busy-days.ts";
import { toBusyTimes } from "#src/collections/resources/busy-times.ts";

const zone = "Europe/Warsaw";
const window = { from: Date.parse("2026-10-19T00:00:00+02:00"), to: Date.parse("2026-11-16T00:00:00+01:00") };
const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => [
  "BEGIN:VEVENT",
  "UID:1",
  "DTSTAMP:20260101T000000Z",
  ...lines,
  "END:VEVENT",
];
const days = (text: string) =>
  toBusyDays(toBusyTimes(text, window, zone), zone).map(({ day, intervals }) =>
    [day, ...intervals.map(({ from, to }) => `${from}-${to}`)].join(" "),
  );

describe("busy times of a calendar", () => {
  it("are read from an event in UTC, in a named time zone and in local time", () => {
    expect(days(calendar(...event("DTSTART:20261020T080000Z", "DTEND:20261020T100000Z")))).toEqual([
      "2026-10-20 10:00-12:00",
    ]);
    expect(days(calendar(...event("DTSTART;TZID=Europe/London:20261020T080000", "DURATION:PT90M")))).toEqual([
      "2026-10-20 09:00-10:30",
    ]);
    expect(days(calendar(...event("DTSTART:20261020T080000", "DTEND:20261020T090000")))).toEqual([
      "2026-10-20 08:00-09:00",
    ]);
  });

  it("follow the calendar's own rules when the time zone has no known name", () => {
    const own = [
      ...["BEGIN:VTIMEZONE", "TZID:Own", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300"],
      ...["TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE"],
    ];
    const text = calendar(...own, ...event("DTSTART;TZID=Own:20261020T120000", "DURATION:PT1H"));
    expect(days(text)).toEqual(["2026-10-20 11:00-12:00"]);
  });

  it("keep the clock time of a recurring event across the change of clocks", () => {
    const series = event(
      "DTSTART;TZID=Europe/Warsaw:20260907T170000",
      "DTEND;TZID=Europe/Warsaw:20260907T190000",
      "RRULE:FREQ=WEEKLY",
      "EXDATE;TZID=Europe/Warsaw:20261102T170000",
    );
    expect(days(calendar(...series))).toEqual([
      "2026-10-19 17:00-19:00",
      "2026-10-26 17:00-19:00",
      "2026-11-09 17:00-19:00",
    ]);
  });

  it("include an occurrence that was moved into the window, but not a cancelled one", () => {
    const series = event(
      "DTSTART;TZID=Europe/Warsaw:20261019T170000",
      "DURATION:PT1H",
      "RRULE:FREQ=WEEKLY;COUNT=8",
    );
    const moved = event(
      "RECURRENCE-ID;TZID=Europe/Warsaw:20261123T170000",
      "DTSTART;TZID=Europe/Warsaw:20261110T080000",
      "DURATION:PT1H",
    );
    const cancelled = event(
      "RECURRENCE-ID;TZID=Europe/Warsaw:20261026T170000",
      "DTSTART;TZID=Europe/Warsaw:20261026T170000",
      "DURATION:PT1H",
      "STATUS:CANCELLED",
    );
    expect(days(calendar(...series, ...moved, ...cancelled))).toEqual([
      "2026-10-19 17:00-18:00",
      "2026-11-02 17:00-18:00",
      "2026-11-09 17:00-18:00",
      "2026-11-10 08:00-09:00",
    ]);
  });

  it("cover whole days, are cut at midnight and merged where they overlap", () => {
    const whole = event("DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026");
    const night = event("DTSTART:20261026T210000Z", "DTEND:20261027T010000Z");
    const overlap = event("DTSTART:20261027T003000Z", "DTEND:20261027T020000Z");
    expect(days(calendar(...whole, ...night, ...overlap))).toEqual([
      "2026-10-24 00:00-24:00",
      "2026-10-25 00:00-24:00",
      "2026-10-26 22:00-24:00",
      "2026-10-27 00:00-03:00",
    ]);
  });

  it("leave out events that are free, cancelled or outside the four weeks", () => {
    const text = calendar(
      ...event("DTSTART:20261020T080000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"),
      ...event("DTSTART:20261021T080000Z", "DURATION:PT1H", "STATUS:CANCELLED"),
      ...event("DTSTART:20261018T080000Z", "DURATION:PT1H"),
      ...event("DTSTART:20261120T080000Z", "DURATION:PT1H"),
    );
    expect(days(text)).toEqual([]);
  });

  it("are also read from published free/busy periods", () => {
    const text = calendar(
      "BEGIN:VFREEBUSY",
      "FREEBUSY;FBTYPE=BUSY:20261020T080000Z/PT2H",
      "FREEBUSY;FBTYPE=FREE:20261021T080000Z/PT2H",
      "END:VFREEBUSY",
    );
    expect(days(text)).toEqual(["2026-10-20 10:00-12:00"]);
  });

  it.each(["", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT"])(
    "are not read from text that is not a calendar: %s",
    (text) => {
      expect(() => days(text)).toThrow();
    },
  );

  it("never overlap and stay in the window, whatever the events", () => {
    const stamp = (hours: number) =>
      new Date(window.from + hours * 3_600_000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const any = fc.array(fc.tuple(fc.integer({ min: -100, max: 800 }), fc.integer({ min: 1, max: 60 })));
    fc.assert(
      fc.property(any, (list) => {
        const text = calendar(
          ...list.flatMap(([start, length]) =>
            event(`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + length)}`),
          ),
        );
        const times = toBusyTimes(text, window, zone);
        for (const [index, { start, end }] of times.entries()) {
          expect(start).toBeGreaterThanOrEqual(index === 0 ? window.from : (times[index - 1]?.end ?? 0) + 1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(window.to);
        }
      }),
    );
  });
});
