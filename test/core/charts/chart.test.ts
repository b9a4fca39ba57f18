import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLabels, toChart } from "#src/core/charts/chart.ts";
import { formatNumber, formatPercent } from "#src/i18n/format.ts";

const amount = fc.integer({ min: 0, max: 1_000_000 });
const row = fc.record({
  label: fc.string(),
  value: amount,
  target: fc.option(amount, { nil: undefined }),
});

describe("a bar chart", () => {
  it("draws the largest value across the whole width and the others in proportion", () => {
    const { bars } = toChart([
      { label: "Toruń", value: 40 },
      { label: "Bydgoszcz", value: 10 },
      { label: "Rypin", value: 0 },
    ]);
    expect(bars.map(({ length }) => length)).toEqual([1, 0.25, 0]);
  });

  it("makes room for a target that is larger than every value", () => {
    const { bars, hasTargets } = toChart([
      { label: "2024", value: 30, target: 60 },
      { label: "2025", value: 45 },
    ]);
    expect(bars.map(({ length }) => length)).toEqual([0.5, 0.75]);
    expect(bars.map(({ targetAt }) => targetAt)).toEqual([1, undefined]);
    expect(hasTargets).toBe(true);
  });

  it("gives portions only when the whole is known", () => {
    expect(toChart([{ label: "tak", value: 30 }], 40).bars[0]?.portion).toBe(0.75);
    expect(toChart([{ label: "tak", value: 30 }]).bars[0]?.portion).toBeUndefined();
    expect(toChart([{ label: "tak", value: 0 }], 0)).toMatchObject({ hasPortions: false });
  });

  it("keeps bars within the chart and in the order of their values", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { bars } = toChart(rows);
        for (const { length, targetAt } of bars) {
          expect(length >= 0 && length <= 1 && (targetAt ?? 0) <= 1).toBe(true);
        }
        const byValue = bars.toSorted((a, b) => a.value - b.value).map(({ length }) => length);
        expect(byValue).toEqual(byValue.toSorted((a, b) => a - b));
      }),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("rejects %s, because no bar can show it", (value) => {
    expect(() => toChart([{ label: "saldo", value }])).toThrow(RangeError);
  });

  it("counts labels, most frequent first, and equal counts in alphabetical order", () => {
    const compare = new Intl.Collator("pl").compare;
    expect(countLabels(["Żnin", "Ślesin", "Toruń", "Toruń"], compare)).toEqual([
      { label: "Toruń", value: 2 },
      { label: "Ślesin", value: 1 },
      { label: "Żnin", value: 1 },
    ]);
  });

  it("writes % right after the number, and other units after a non-breaking space", () => {
    expect(formatPercent(0.376, "pl")).toBe("38%");
    expect([0, 0.004, 0.005].map((part) => formatPercent(part, "pl"))).toEqual(["0%", "<1%", "1%"]);
    expect(formatNumber(12.5, "%", "pl")).toBe("12,5%");
    expect(formatNumber(12000, "zł", "pl")).toBe("12\u00A0000\u00A0zł");
  });
});
