import { describe, expect, it } from "vitest";
import { pickOfWeek } from "#src/home/of-the-week.ts";

const candidates = ["c", "a", "b"].map((id) => ({ id }));
const idOn = (day: string) => pickOfWeek(candidates, day)?.id;

describe("the one of the week", () => {
  it("is the same from Monday to Sunday, also over the end of a year", () => {
    const week = ["2026-12-28", "2026-12-31", "2027-01-01", "2027-01-03"];
    expect(new Set(week.map(idOn)).size).toBe(1);
    expect(idOn("2026-12-27")).not.toBe(idOn("2026-12-28"));
    expect(idOn("2027-01-04")).not.toBe(idOn("2027-01-03"));
  });

  it("is each in turn in the order of ids, whatever their order in the list", () => {
    const mondays = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"];
    const chosen = mondays.map(idOn);
    expect(chosen.slice(0, 3).toSorted()).toEqual(["a", "b", "c"]);
    expect(chosen[3]).toBe(chosen[0]);
    expect("abcab".includes(chosen.slice(0, 3).join(""))).toBe(true);
    expect(mondays.map((day) => pickOfWeek(candidates.toReversed(), day)?.id)).toEqual(chosen);
  });

  it("is nobody where there are no candidates", () => {
    expect(pickOfWeek([], "2026-11-23")).toBeUndefined();
  });
});
