import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, toWeekday, toWeeks } from "#src/calendar/month.ts";

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe("the grid of a month", () => {
  it.each([
    ["2026-06", "2026-06-01", 5, "Monday"],
    ["2026-09", "2026-08-31", 5, "Tuesday"],
    ["2026-04", "2026-03-30", 5, "Wednesday"],
    ["2026-10", "2026-09-28", 5, "Thursday"],
    ["2027-01", "2026-12-28", 5, "Friday"],
    ["2026-08", "2026-07-27", 6, "Saturday"],
    ["2026-11", "2026-10-26", 6, "Sunday"],
  ])("for %s starts on %s and has %i rows (first day %s)", (month, first, rows) => {
    const weeks = toWeeks(month);
    expect(weeks[0]?.[0]).toBe(first);
    expect(weeks).toHaveLength(rows);
  });

  it("has four rows for a 28-day February that starts on Monday, and five for a 29-day one", () => {
    expect(toWeeks("2027-02")).toHaveLength(4);
    expect(toWeeks("2028-02").flat()).toContain("2028-02-29");
  });

  it("has every day once, in rows from Monday to Sunday, also across clock changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const weeks = toWeeks(month);
        const days = weeks.flat();
        const own = days.filter((day) => day.startsWith(month));
        expect(own).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(new Set(days).size).toBe(days.length);
        expect(days).toEqual(days.toSorted());
        for (const week of weeks) expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a sequence of months", () => {
  it("crosses the end of the year in both directions", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2026-11", -12)).toBe("2025-11");
  });
});

it("Monday is the first weekday and Sunday the seventh", () => {
  expect(["2026-11-30", "2026-12-06"].map(toWeekday)).toEqual([1, 7]);
});
