import { addDays } from "#src/core/time/calendar-days.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findCommon,
  getSpan,
  listGaps,
  listOverlaps,
  type Service,
} from "#src/collections/support-centres/coverage.ts";

const whole = { from: "2020-01-01", to: "2020-12-31" };

describe("gaps in a period", () => {
  it.each([
    ["nothing serves", [], [whole]],
    ["all is served", [whole], []],
    [
      "two parts meet at midnight",
      [
        { from: "2020-01-01", to: "2020-06-30" },
        { from: "2020-07-01", to: "2020-12-31" },
      ],
      [],
    ],
    [
      "a day is missing",
      [
        { from: "2020-01-01", to: "2020-02-28" },
        { from: "2020-03-01", to: "2021-05-01" },
      ],
      [{ from: "2020-02-29", to: "2020-02-29" }],
    ],
    ["a part lasts for ever", [{ from: "2019-01-01", to: "9999-12-31" }], []],
    ["a part lies inside another", [whole, { from: "2020-03-01", to: "2020-04-01" }], []],
    ["a part is outside", [{ from: "2021-01-01", to: "2021-12-31" }], [whole]],
  ])("are found when %s", (_, parts, gaps) => {
    expect(listGaps(whole, parts)).toEqual(gaps);
  });

  it("count a day on which the clocks change as one day", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });
});

const START = "2018-01-01";
const toDay = (offset: number) => addDays(START, offset);
const spans = fc
  .uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 6 })
  .map((cuts) => [0, ...cuts].toSorted((a, b) => a - b))
  .map((cuts) => cuts.slice(1).map((cut, index) => ({ from: toDay(cuts[index] ?? 0), to: toDay(cut - 1) })));

/** Counties divided among centres anew in each of several consecutive periods. */
const partition = fc
  .record({
    spans,
    counties: fc.integer({ min: 1, max: 8 }),
    seed: fc.array(fc.nat(2), { minLength: 48, maxLength: 48 }),
  })
  .map(({ spans: times, counties, seed }) => {
    const codes = Array.from({ length: counties }, (_, index) => `04${String(index + 1).padStart(2, "0")}`);
    const services: Service[] = times.flatMap((time, turn) =>
      [0, 1, 2].flatMap((centre) => {
        const served = codes.filter((_, index) => seed[turn * 8 + index] === centre);
        return served.length > 0 ? [{ ...time, counties: served }] : [];
      }),
    );
    return { codes, services };
  });
const gapsOf = (code: string, services: readonly Service[]) => {
  const span = getSpan(services);
  return span
    ? listGaps(
        span,
        services.filter(({ counties }) => counties.includes(code)),
      )
    : [];
};

describe("a partition of counties over time", () => {
  it("has no overlap and no gap, in whatever order it is written", () => {
    fc.assert(
      fc.property(partition, fc.boolean(), ({ codes, services }, isTurned) => {
        const written = isTurned ? services.toReversed() : services;
        expect(listOverlaps(written)).toEqual([]);
        for (const code of codes) expect(gapsOf(code, written)).toEqual([]);
      }),
    );
  });

  it("has gaps on exactly the days of a removed service, within the remaining period", () => {
    fc.assert(
      fc.property(partition, fc.nat(), ({ services }, pick) => {
        const index = pick % services.length;
        const [taken] = services.slice(index, index + 1);
        const rest = services.filter((_, place) => place !== index);
        const left = getSpan(rest);
        const missing = taken && left && findCommon(taken, left);
        for (const code of taken?.counties ?? []) {
          const days = gapsOf(code, rest).flatMap((gap) => (missing ? (findCommon(gap, missing) ?? []) : []));
          expect(days).toEqual(missing ? [missing] : []);
        }
      }),
    );
  });

  it("has an overlap of all days and counties of a service that is written twice", () => {
    fc.assert(
      fc.property(partition, fc.nat(), ({ services }, pick) => {
        const first = pick % services.length;
        const [twin] = services.slice(first, first + 1);
        expect(listOverlaps(twin ? [...services, twin] : [])).toEqual([
          { ...twin, counties: [...(twin?.counties ?? [])], first, second: services.length },
        ]);
      }),
    );
  });
});
