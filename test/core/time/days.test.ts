import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, toDayIn, toFirstDay, toLastDay, toMinuteIn } from "#src/core/time/calendar-days.ts";
import { countDays } from "#src/core/time/day-count.ts";

const DAY = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays("1970-01-01", days));

describe("calendar days", () => {
  it("are counted across clock changes and leap years", () => {
    expect(countDays("2026-10-24", "2026-10-26")).toBe(2);
    expect(countDays("2026-10-26", "2026-10-24")).toBe(-2);
    expect(countDays("2023-11-23", "2024-11-23")).toBe(366);
    expect(countDays("2026-02-30x", "2026-03-01")).toBeNaN();
  });

  it("are counted as Temporal counts them", () => {
    fc.assert(
      fc.property(DAY, DAY, (from, to) => {
        expect(countDays(from, to)).toBe(Temporal.PlainDate.from(from).until(to).days);
      }),
    );
  });

  it("are added and counted the same way", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    fc.assert(
      fc.property(DAY, fc.integer({ min: -500, max: 500 }), (day, days) => {
        expect(countDays(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe("a date known to the month or year", () => {
  it.each([
    ["2026-02-14", "2026-02-14", "2026-02-14"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026", "2026-01-01", "2026-12-31"],
  ])("%s lasts from %s to %s", (partial, first, last) => {
    expect(toFirstDay(partial)).toBe(first);
    expect(toLastDay(partial)).toBe(last);
  });
});

it("the day and minute of a moment are those of its time zone", () => {
  const moment = new Date("2026-11-22T23:30:00Z");
  expect(toDayIn(moment, "Europe/Warsaw")).toBe("2026-11-23");
  expect(toDayIn(moment, "Atlantic/Azores")).toBe("2026-11-22");
  expect(toMinuteIn(moment, "Europe/Warsaw")).toBe("2026-11-23T00:30");
});
