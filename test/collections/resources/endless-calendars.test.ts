import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toBusyDays } from "#src/collections/resources/busy-days.ts";
import { toBusyTimes } from "#src/collections/resources/busy-times.ts";
import { UnreadCalendar } from "#src/collections/resources/calendar-limits.ts";
import { checkFiles } from "#test/support/content-folder.ts";

const zone = "Europe/Warsaw";
const window = { from: Date.parse("2026-10-19T00:00:00+02:00"), to: Date.parse("2026-11-16T00:00:00+01:00") };
const folder = join(import.meta.dirname, "../../fixtures/reports/27-calendars");

const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (uid: number, ...lines: string[]) => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  "DTSTAMP:20260101T000000Z",
  ...lines,
  "END:VEVENT",
];
const series = (start: string, rule: string, ...more: string[]) =>
  calendar(...event(1, `DTSTART;TZID=Europe/Warsaw:${start}`, "DURATION:PT1H", `RRULE:${rule}`, ...more));
const days = (text: string) =>
  toBusyDays(toBusyTimes(text, window, zone), zone).map(({ day, intervals }) =>
    [day, ...intervals.map(({ from, to }) => `${from}-${to}`)].join(" "),
  );
const faultOf = (text: string) => {
  try {
    return days(text);
  } catch (error) {
    return error instanceof UnreadCalendar ? error.fault : error;
  }
};

describe("a calendar without end", () => {
  it.each([
    ["duration", "duration"],
    ["duration-of-period", "duration"],
    ["every-second", "frequency"],
    ["every-minute-by-list", "frequency"],
    ["zone-every-second", "frequency"],
    ["count", "occurrences"],
    ["interval", "occurrences"],
  ])("is not known, and the check says so: %s", (name, fault) => {
    const text = readFileSync(join(folder, `${name}.ics`), "utf8");
    expect(faultOf(text)).toBe(fault);
    expect(checkFiles({ "files/a.ics": text })).toMatchObject([
      { id: "calendar-unread", severity: "warning", file: "files/a.ics" },
    ]);
  });

  it("has each of its files tested", () => expect(readdirSync(folder)).toHaveLength(7));

  it.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31",
    "FREQ=WEEKLY;BYDAY=MO;BYMONTH=13",
  ])("by a rule that no day fulfils ends: %s", (rule) => {
    expect(["occurrences", "syntax", []]).toContainEqual(faultOf(series("20200101T080000", rule)));
  });

  it("of very many series together is not known", () => {
    const many = Array.from({ length: 500 }, (_, uid) =>
      event(uid, "DTSTART:20000101T080000Z", "DURATION:PT1M", "RRULE:FREQ=HOURLY"),
    );
    expect(faultOf(calendar(...many.flat()))).toBe("occurrences");
    const changes = Array.from({ length: 2000 }, (_, index) =>
      event(
        1,
        "DTSTART:20200101T080000Z",
        index % 2 === 0 ? "RECURRENCE-ID:20200101T080000Z" : "RRULE:FREQ=YEARLY",
      ),
    );
    expect(faultOf(calendar(...changes.flat()))).toBe("occurrences");
  });

  it("is too large, or none at all", () => {
    expect(faultOf(`${calendar()}${" ".repeat(2 * 1024 ** 2)}`)).toBe("bytes");
    expect(faultOf("BEGIN:VCALENDAR")).toBe("syntax");
    expect(faultOf(calendar(...event(1, "DTSTART:sometime")))).toBe("syntax");
    expect(faultOf(calendar(...event(1, "DURATION:PT1H")))).toBe("syntax");
  });
});

describe("a calendar that would be taken for another", () => {
  it.each([
    "DTSTART:20261324T100000",
    "DTSTART:20261031T250000",
    "DTSTART:20260231T100000Z",
    "DTSTART;VALUE=DATE:20260931",
  ])("by a moment that does not exist is not known: %s", (start) => {
    expect(faultOf(calendar(...event(1, start)))).toBe("syntax");
  });

  it.each(["P1e9D", "PT1.5H", "1H", "P", "PT", "-PT2H"])("by its length is not known: %s", (length) => {
    const text = calendar(...event(1, "DTSTART:20261024T100000Z", `DURATION:${length}`));
    expect(faultOf(text)).toBe("syntax");
  });

  it.each(["VCALENDAR", "VTODO", "X-ROOM"])("by events within a %s is not known", (name) => {
    const inner = [`BEGIN:${name}`, ...event(1, "DTSTART:20261024T100000Z", "DURATION:PT1H"), `END:${name}`];
    expect(faultOf(calendar(...inner))).toBe("syntax");
  });

  it("by an end before its start is not known", () => {
    const text = calendar(...event(1, "DTSTART:20261024T100000Z", "DTEND:20261024T080000Z"));
    expect(faultOf(text)).toBe("syntax");
  });

  it.each([
    "FREQ=YEARLY;BYDAY=MO,TU;BYHOUR=8,12",
    "FREQ=YEARLY;BYMINUTE=0,30",
    "FREQ=YEARLY;BYWEEKNO=43",
    "FREQ=YEARLY;BYMONTHDAY=24",
  ])("by a rule of which a part is found only is not known: %s", (rule) => {
    const text = series("20200106T080000", rule);
    expect(faultOf(text)).toBe("rule");
    expect(checkFiles({ "files/a.ics": text })).toMatchObject([{ id: "calendar-unread" }]);
  });
});

describe("a series that began long ago", () => {
  const everyDay = (hour: string) =>
    Array.from({ length: 28 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 9, 19 + index)).toISOString().slice(0, 10);
      return `${day} ${hour}`;
    });

  it.each(["20000101", "18900228", "00010101"])("is taken on each day, since %s", (day) => {
    expect(days(series(`${day}T080000`, "FREQ=DAILY"))).toEqual(everyDay("08:00-09:00"));
  });

  it.each([
    ["20000103", "FREQ=WEEKLY;INTERVAL=2", ["2026-10-19", "2026-11-02"]],
    [
      "20000103",
      "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO",
      ["2026-10-19", "2026-11-01", "2026-11-02", "2026-11-15"],
    ],
    ["20000101", "FREQ=DAILY;INTERVAL=10", ["2026-10-21", "2026-10-31", "2026-11-10"]],
    ["20000131", "FREQ=MONTHLY", ["2026-10-31"]],
    ["20000131", "FREQ=MONTHLY;INTERVAL=3", ["2026-10-31"]],
    ["20000131", "FREQ=MONTHLY;INTERVAL=2", []],
    ["20000101", "FREQ=MONTHLY;BYDAY=2TU", ["2026-11-10"]],
    ["20000229", "FREQ=YEARLY;BYMONTH=11;BYDAY=1MO", ["2026-11-02"]],
    ["20001101", "FREQ=YEARLY;INTERVAL=13", ["2026-11-01"]],
    ["20001101", "FREQ=YEARLY;INTERVAL=25", []],
    ["20000101", "FREQ=DAILY;UNTIL=20261020T220000Z", ["2026-10-19", "2026-10-20"]],
    ["20260101", "FREQ=DAILY;COUNT=292", ["2026-10-19"]],
    ["19960101", "FREQ=DAILY;COUNT=11251", ["2026-10-19", "2026-10-20"]],
  ])("since %s by %s is taken when its rule says", (day, rule, expected) => {
    expect(days(series(`${day}T080000`, rule))).toEqual(expected.map((one) => `${one} 08:00-09:00`));
  });

  it("leaves out each of many exclusions, also those of days on which it is not", () => {
    const excluded = Array.from({ length: 27 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 9, 20 + index)).toISOString().slice(0, 10).replaceAll("-", "");
      return [`EXDATE;TZID=Europe/Warsaw:${day}T070000`, `EXDATE;TZID=Europe/Warsaw:${day}T080000`];
    });
    expect(days(series("20000101T080000", "FREQ=DAILY", ...excluded.flat()))).toEqual([
      "2026-10-19 08:00-09:00",
    ]);
    const whole = "EXDATE;VALUE=DATE:20261020,20261021";
    expect(days(series("20000101T080000", "FREQ=DAILY;UNTIL=20261022T000000Z", whole))).toEqual([
      "2026-10-19 08:00-09:00",
    ]);
  });

  it("is taken on its first day and on its dates, also with times of their own", () => {
    const text = calendar(
      ...event(1, "DTSTART:20261019T080000Z", "DURATION:PT1H", "RDATE:20261021T080000Z"),
      ...event(2, "DTSTART:20200101T080000Z", "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261022T080000Z/PT3H"),
    );
    expect(days(text)).toEqual([
      "2026-10-19 10:00-11:00",
      "2026-10-21 10:00-11:00",
      "2026-10-22 10:00-13:00",
    ]);
  });

  it("is not changed by a change of another series at the same time", () => {
    const weekly = (uid: number, length: string) =>
      event(uid, "DTSTART:20261019T080000Z", `DURATION:${length}`, "RRULE:FREQ=WEEKLY;COUNT=1");
    const change = event(2, "RECURRENCE-ID:20261019T080000Z", "DTSTART:20261020T080000Z", "DURATION:PT2H");
    expect(days(calendar(...weekly(1, "PT1H"), ...weekly(2, "PT2H"), ...change))).toEqual([
      "2026-10-19 10:00-11:00",
      "2026-10-20 10:00-12:00",
    ]);
  });
});
