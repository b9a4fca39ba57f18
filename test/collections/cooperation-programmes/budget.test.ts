import { describe, expect, it } from "vitest";
import { sumAmounts, toBudget } from "#src/collections/cooperation-programmes/budget.ts";
import { formatMoney, formatShare } from "#src/i18n/format.ts";
import { programmeBudget } from "#src/collections/cooperation-programmes/schema-parts.ts";

describe("the budget", () => {
  const lines = [
    { name: "Konkursy", amount: 0.1 },
    { name: "Szkolenia", amount: 0.2 },
  ];
  const budget = (fields: object) => toBudget(programmeBudget().parse({ lines, ...fields }));

  it("adds amounts without floating-point errors", () => {
    expect(sumAmounts(lines)).toBe(0.3);
  });

  it("gives each line its share of the total, and the remainder", () => {
    const { lines: shared, rest } = budget({ total: 0.4 });
    expect(shared.map(({ share }) => share)).toEqual([0.25, 0.5]);
    expect(rest).toEqual({ amount: 0.1, share: 0.25 });
  });

  it("gives no remainder of a rounded or missing total", () => {
    expect(budget({ total: 0.4, precision: "about" }).rest).toBeUndefined();
    expect(budget({}).rest).toBeUndefined();
    expect(budget({}).lines[1]?.share).toBeCloseTo(2 / 3);
  });
});

describe("money and shares", () => {
  it.each([
    [7_500_000, "7 500 000 zł"],
    [12_500.5, "12 500,50 zł"],
    [300, "300 zł"],
  ])("%d PLN is written as %s", (amount, text) => {
    expect(formatMoney(amount, "PLN", "pl").replaceAll("\u00A0", " ")).toBe(text);
  });

  it("are written by the rules of the language", () => {
    expect(formatShare(0.1333, "pl")).toBe("13,3%");
    expect(formatMoney(12_500.5, "PLN", "en").replaceAll("\u00A0", " ")).toBe("PLN 12,500.50");
  });
});
