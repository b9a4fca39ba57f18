import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { toBusyTimes } from "#src/collections/resources/busy-times.ts";
import { UnreadCalendar } from "#src/collections/resources/calendar-limits.ts";

const DAY = 86_400_000;
const FROM = Date.parse("2026-10-19T00:00:00Z");
const window = { from: FROM, to: FROM + 28 * DAY };

const several = (values: fc.Arbitrary<string | number>, name: string, most: number) =>
  fc
    .uniqueArray(values, { maxLength: most })
    .map((list) => (list.length === 0 ? "" : `;${name}=${list.join(",")}`));

const rule = fc
  .tuple(
    fc.constantFrom("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
    fc.integer({ min: 1, max: 7 }),
    several(fc.constantFrom("MO", "TU", "SA", "SU", "1MO", "-1FR"), "BYDAY", 3),
    several(fc.integer({ min: -31, max: 31 }).filter(Boolean), "BYMONTHDAY", 3),
    several(fc.integer({ min: 1, max: 12 }), "BYMONTH", 3),
    several(fc.integer({ min: 0, max: 23 }), "BYHOUR", 2),
    fc.constantFrom("", ";WKST=SU", ";BYSETPOS=-1", ";UNTIL=20261101T000000Z", ";COUNT=300"),
  )
  .map(([freq, interval, ...parts]) => `FREQ=${freq};INTERVAL=${interval}${parts.join("")}`);

const start = fc.date({ min: new Date("2024-01-01"), max: new Date("2026-12-01"), noInvalidDate: true });
const stamp = (date: Date) => `${date.toISOString().slice(0, 13).replaceAll("-", "")}0000Z`;

const toText = (rrule: string, date: Date) =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", `DTSTART:${stamp(date)}`, "DURATION:PT1M"],
    ...[`RRULE:${rrule}`, "END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

/** All occurrences from the first one on, as the library counts them; undefined when they do not end. */
function expand(rrule: string, date: Date): number[] | undefined {
  const first = ICAL.Time.fromDateTimeString(`${date.toISOString().slice(0, 13)}:00:00Z`, undefined);
  const series = ICAL.Recur.fromString(rrule).iterator(first);
  const found = new Set([first.toUnixTime() * 1000]);
  for (let count = 0; count < 400_000; count += 1) {
    const next = series.next() as ICAL.Time | null;
    if (!next || next.toUnixTime() * 1000 >= window.to) return [...found];
    found.add(next.toUnixTime() * 1000);
  }
  return undefined;
}

it("a series is the same whether it is expanded from its start or from shortly before the window", () => {
  fc.assert(
    fc.property(rule, start, (rrule, date) => {
      let times: number[];
      try {
        times = toBusyTimes(toText(rrule, date), window, "UTC").map((time) => time.start);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadCalendar);
        return;
      }
      const all = expand(rrule, date);
      const wanted = all?.filter((time) => time >= window.from && time < window.to).toSorted((a, b) => a - b);
      expect(times, `${rrule} since ${stamp(date)}`).toEqual(wanted);
    }),
    { seed: 27, numRuns: 24 },
  );
});
