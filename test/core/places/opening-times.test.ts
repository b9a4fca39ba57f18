import { describe, expect, it } from "vitest";
import { toOpeningTimes } from "#src/core/places/opening-times.ts";
import { formatOpeningRule } from "#src/i18n/opening-rule.ts";

const place = { country: "pl" } as const;
const timesOf = (rule: string, today = "2026-11-09") => toOpeningTimes(rule, place, today);
const hoursOf = (rule: string, today?: string) =>
  timesOf(rule, today).days.map(({ day, intervals }) =>
    [day, ...intervals.map(({ from, to, note }) => [`${from}-${to}`, note].filter(Boolean).join(" "))].join(
      " ",
    ),
  );

describe("opening hours", () => {
  it.each(["sunrise-sunset", "Mo-Fr 08:00-sunset", "Apr-Sep Mo-Fr dawn-dusk", "(sunrise+01:00)-18:00"])(
    "by the sun are said by their rule alone, for a day has no hours that hold on all: %s",
    (rule) => {
      const point = { lat: 53, lon: 18.6 };
      for (const at of [place, { ...place, point }])
        expect(toOpeningTimes(rule, at, "2026-11-09")).toMatchObject({ week: [], days: [], seasons: [] });
    },
  );

  it.each(["2023-11-23", "2026-11-23"])(
    "of a season since 29 February are read in every year: %s",
    (today) => {
      expect(timesOf("Feb 29-Mar 10 Mo-Fr 10:00-12:00", today).seasons).toEqual([]);
    },
  );

  it("have a usual week when the rule says the same of every week", () => {
    const { week, days, seasons } = timesOf("Mo-Fr 08:00-16:00");
    expect(week[0]?.intervals).toEqual([{ from: "08:00", to: "16:00" }]);
    expect([days, seasons]).toEqual([[], [{ week }]]);
  });

  it.each(["Mo-Fr 08:00-16:00; PH off", "PH off; Mo-Fr 08:00-16:00"])(
    "differ from the week on a Polish holiday of the coming two weeks: %s",
    (rule) => {
      const { week, isClosedOnHolidays } = timesOf(rule);
      expect([week[0]?.intervals.length, isClosedOnHolidays]).toEqual([1, true]);
    },
  );

  it("name the holiday as a day without hours", () => {
    expect(hoursOf("Mo-Fr 08:00-16:00; PH off")).toEqual(["2026-11-11"]);
    expect(hoursOf("Mo-Fr 08:00-16:00; PH off", "2026-11-12")).toEqual([]);
  });

  it("follow the season of the day of the build", () => {
    const rule = "Jun-Aug Mo 10:00-18:00; Sep-May Mo 09:00-15:00";
    expect(hoursOf(rule)).toEqual(["2026-11-09 09:00-15:00", "2026-11-16 09:00-15:00"]);
    expect(hoursOf(rule, "2026-06-29")).toEqual(["2026-06-29 10:00-18:00", "2026-07-06 10:00-18:00"]);
  });

  it.each([
    ["Jun-Aug Mo 10:00-18:00; Sep-May Mo 09:00-15:00", ["2026-09-01 2027-05-31", "2027-06-01 2027-08-31"]],
    ["Dec 24-Jan 06 Mo 10:00-12:00", ["2026-12-24 2027-01-06"]],
    ["Feb Mo 10:00-12:00", ["2027-02-01 2027-02-28"]],
  ])("have the days of each season: %s", (rule, expected) => {
    expect(timesOf(rule).seasons.map(({ from, to }) => `${from} ${to}`)).toEqual(expected);
  });

  it.each([
    "Sa[1] 10:00-14:00",
    "Mo-Fr 09:00-15:00; Jun-Aug Mo-Fr 10:00-18:00",
    "Jun-Aug Mo 10:00-18:00; Aug Mo 09:00-15:00",
    'Mo 10:00-12:00 "po umówieniu"',
    'Mo-Fr 08:00-16:00 || "po uzgodnieniu"',
    "Tu 16:00+",
    "week 1-53/2 Tu 10:00-12:00",
    "Mo-Fr 08:00-16:00; Dec 24-26 off",
  ])("are said by no week that leaves a part of the rule out: %s", (rule) => {
    expect(timesOf(rule)).toMatchObject({ week: [], seasons: [] });
  });

  it("find the first Saturday of a month, and none when it is not in the coming two weeks", () => {
    expect(hoursOf("Sa[1] 10:00-14:00", "2026-11-23")).toEqual(["2026-12-05 10:00-14:00"]);
    expect(hoursOf("Sa[1] 10:00-14:00")).toEqual([]);
  });

  it("keep comments, doubts and open ends", () => {
    expect(hoursOf('Mo 10:00-12:00 "po umówieniu"')[0]).toBe("2026-11-09 10:00-12:00 po umówieniu");
    expect(timesOf("Mo 10:00-12:00 unknown").days[0]?.intervals[0]?.isSure).toBe(false);
    expect(hoursOf("Tu 16:00+")[0]).toBe("2026-11-10 16:00-");
    expect(hoursOf('Mo 08:00-16:00 || "po uzgodnieniu"')[0]).toBe("2026-11-09 08:00-16:00");
  });
});

describe("a rule of opening hours in words", () => {
  it.each([
    [
      "Jun-Aug Mo-Fr 10:00-18:00",
      "czerwiec–sierpień pon.–pt. 10:00–18:00",
      "June–August Mon–Fri 10:00–18:00",
    ],
    ["Sa[1,3] 10:00-14:00", "1. i 3. sob. miesiąca 10:00–14:00", "1st and 3rd Sat of the month 10:00–14:00"],
    [
      "Mo-Fr 08:00-16:00; PH off",
      "pon.–pt. 08:00–16:00; święta zamknięte",
      "Mon–Fri 08:00–16:00; public holidays closed",
    ],
    ['Mo 10:00-12:00 "po umówieniu"', "pon. 10:00–12:00 (po umówieniu)", "Mon 10:00–12:00 (po umówieniu)"],
    ["Dec 24-26 off", "24–26 grudnia zamknięte", "24–26 December closed"],
    ["Tu 16:00+", "wt. od 16:00", "Tue from 16:00"],
    ["24/7", "całą dobę", "day and night"],
  ])("says %s", (rule, pl, en) => {
    expect(formatOpeningRule(rule, "pl")).toBe(pl);
    expect(formatOpeningRule(rule, "en")).toBe(en);
  });

  it.each([
    "week 01-53/2 Tu 10:00-12:00",
    "easter -2 days off",
    "Mo-Fr sunrise-sunset",
    "Mo[-2] 10:00-12:00",
  ])("has none for %s, so that the rule itself is shown", (rule) => {
    expect(formatOpeningRule(rule, "pl")).toBeUndefined();
  });
});
