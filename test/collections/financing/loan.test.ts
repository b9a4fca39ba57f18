import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_GROSZE, toSchedule, type LoanTerms } from "#src/collections/financing/loan.ts";

const terms = (part: Partial<LoanTerms>): LoanTerms => ({
  principal: 10_000_000,
  rate: 6,
  months: 60,
  graceMonths: 0,
  repayment: "annuity",
  writeOff: 0,
  ...part,
});
/** The references add unrounded interest; here each month is rounded to a grosz, as it is paid. */
const HALF_GROSZ = 0.5;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("a loan in equal instalments", () => {
  it("matches numpy_financial.pmt: 200,000 at 7.5% over 15 years is 1854.02 a month", () => {
    const { instalments, payment } = toSchedule(terms({ principal: 20_000_000, rate: 7.5, months: 180 }));
    expect(payment).toBe(185_402);
    expect(instalments).toHaveLength(180);
  });

  it("matches numpy_financial.ipmt: 2500 at 8.24% over a year costs 112.98 in interest", () => {
    const { instalments, interest } = toSchedule(terms({ principal: 250_000, rate: 8.24, months: 12 }));
    const rows = instalments.map((one) => [one.capital, one.interest, one.balance]);
    expect(rows.slice(0, 3)).toEqual([
      [20_058, 1717, 229_942],
      [20_196, 1579, 209_746],
      [20_335, 1440, 189_411],
    ]);
    expect(Math.abs(interest - 11_298)).toBeLessThanOrEqual(HALF_GROSZ * 12);
    expect(rows.at(-1)?.[2]).toBe(0);
  });

  it("matches the textbook instalment of 1933.28 for 100,000 at 6% over 60 months", () => {
    const { payment, interest } = toSchedule(terms({}));
    expect(payment).toBe(193_328);
    expect(Math.abs(interest - 1_599_681)).toBeLessThanOrEqual(HALF_GROSZ * 60);
  });
});

describe("a loan in decreasing instalments", () => {
  it("repays the same capital and less interest each month: 12,000 at 12% over 12 months", () => {
    const { instalments, interest } = toSchedule(
      terms({ principal: 1_200_000, rate: 12, months: 12, repayment: "decreasing" }),
    );
    expect(instalments.map(({ payment }) => payment)).toEqual(
      Array.from({ length: 12 }, (_, index) => 100_000 + (12 - index) * 1000),
    );
    expect(interest).toBe(78_000);
  });

  it("puts the indivisible remainder into the last instalment", () => {
    const { instalments } = toSchedule(
      terms({ principal: 10_000, rate: 0, months: 3, repayment: "decreasing" }),
    );
    expect(instalments.map(({ capital }) => capital)).toEqual([3333, 3333, 3334]);
  });
});

describe("a loan with grace months or a write-off", () => {
  it("charges only interest in grace months, which count towards its term", () => {
    const { instalments, payment } = toSchedule(terms({ rate: 12, months: 18, graceMonths: 6 }));
    expect(instalments.slice(0, 6).map(({ capital, interest }) => [capital, interest])).toEqual(
      Array.from({ length: 6 }, () => [0, 100_000]),
    );
    expect(payment).toBe(888_488);
    expect(instalments).toHaveLength(18);
    expect(instalments.at(-1)?.balance).toBe(0);
  });

  it("subtracts the written-off capital from the amount to repay", () => {
    const { writtenOff, total, toRepay } = toSchedule(terms({ principal: 50_000_000, writeOff: 25 }));
    expect(writtenOff).toBe(12_500_000);
    expect(toRepay).toBe(total - 12_500_000);
  });
});

describe("any loan", () => {
  const anyTerms = fc
    .record({
      principal: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MOST_GROSZE })),
      rate: fc.integer({ min: 0, max: 1_000_000 }).map((steps) => steps / 10_000),
      months: fc.integer({ min: 1, max: 600 }),
      grace: fc.nat(),
      repayment: fc.constantFrom("annuity" as const, "decreasing" as const),
      writeOff: fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 100),
    })
    .map(({ grace, ...rest }): LoanTerms => ({ ...rest, graceMonths: grace % rest.months }));

  it("is repaid exactly, in whole grosze, without negative amounts", () => {
    fc.assert(
      fc.property(anyTerms, (one) => {
        const { instalments, total, interest, writtenOff } = toSchedule(one);
        expect(sum(instalments.map(({ capital }) => capital))).toBe(one.principal);
        expect(sum(instalments.map(({ payment }) => payment))).toBe(total);
        expect(total).toBe(one.principal + interest);
        expect(instalments).toHaveLength(one.months);
        expect(instalments.at(-1)?.balance).toBe(0);
        for (const { capital, interest: part, balance } of instalments) {
          expect([capital, part, balance].every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(
            true,
          );
        }
        expect(writtenOff).toBeLessThanOrEqual(one.principal);
      }),
    );
  });

  it("costs no more interest in decreasing instalments than in equal ones", () => {
    fc.assert(
      fc.property(anyTerms, (one) => {
        fc.pre(one.principal > 1_000_000);
        const [equal, falling] = (["annuity", "decreasing"] as const).map(
          (repayment) => toSchedule({ ...one, repayment }).interest,
        );
        expect((falling ?? 0) - (equal ?? 0)).toBeLessThanOrEqual(one.months);
      }),
    );
  });

  it("is rejected when a number is out of range", () => {
    const wrong: Partial<LoanTerms>[] = [
      { principal: 0 },
      { principal: 10.5 },
      { principal: MOST_GROSZE + 1 },
      { months: 0 },
      { months: 601 },
      { graceMonths: 60 },
      { rate: -1 },
      { rate: Number.NaN },
      { writeOff: 101 },
    ];
    for (const part of wrong) expect(() => toSchedule(terms(part)), JSON.stringify(part)).toThrow(RangeError);
  });
});
