import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, listMonths, toWeeks } from "#src/calendar/month.ts";

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe("the weeks of a month", () => {
  it.each([
    ["2026-06", "2026-06-01", 5, "Monday"],
    ["2026-09", "2026-08-31", 5, "Tuesday"],
    ["2026-04", "2026-03-30", 5, "Wednesday"],
    ["2026-10", "2026-09-28", 5, "Thursday"],
    ["2027-01", "2026-12-28", 5, "Friday"],
    ["2026-08", "2026-07-27", 6, "Saturday"],
    ["2026-11", "2026-10-26", 6, "Sunday"],
  ])("%s starts in the row of %s and has %i rows (first day %s)", (month, first, rows) => {
    const weeks = toWeeks(month);
    expect(weeks[0]?.[0]).toBe(first);
    expect(weeks).toHaveLength(rows);
  });

  it("is four rows for a February of 28 days that starts on Monday, and five for one of 29", () => {
    expect(toWeeks("2027-02")).toHaveLength(4);
    expect(toWeeks("2028-02").flat()).toContain("2028-02-29");
  });

  it("has every day of the month once, in rows of seven from Monday to Sunday, whatever the clocks do", () => {
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

describe("months in a row", () => {
  it("goes over the year's end in both directions", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2026-11", -12)).toBe("2025-11");
  });

  it("has both ends, and nothing when they are the wrong way round", () => {
    expect(listMonths("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(listMonths("2026-11", "2026-11")).toEqual(["2026-11"]);
    expect(listMonths("2026-12", "2026-11")).toEqual([]);
    expect(listMonths("2025-11", "2027-11")).toHaveLength(25);
  });
});
