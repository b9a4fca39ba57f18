import type { FinancingFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";
import { MOST_GROSZE } from "./loan.ts";

type Product = Entry<FinancingFile>;
type Range = { min?: number | undefined; max?: number | undefined };

/**
 * Ranges of financing products are ascending, and the example of the calculator is a loan that the product allows and
 * that can be computed.
 */
const checkFinancing: Rule = ({ entries }) =>
  entries.financing.flatMap((product) => [...checkRanges(product), ...checkExample(product)]);

/** The rules of financing. */
export const rules: readonly Rule[] = [checkFinancing];

function checkRanges(product: Product): Problem[] {
  const { amount, rate, months } = product.data;
  return Object.entries({ amount, rate, months }).flatMap(([key, range]) => {
    const { min, max }: Range = range ?? {};
    if (min === undefined || max === undefined || min <= max) return [];
    return [problemAt(product, "range-out-of-order", [key, "max"], { min, max })];
  });
}

function checkExample(product: Product): Problem[] {
  const { example, amount, rate, months, graceMonths } = product.data;
  if (!example) return [];
  const grace = { max: Math.min(graceMonths ?? 0, example.months - 1) };
  const parts: [keyof typeof example, Range | undefined][] = [
    ["amount", { ...amount, max: Math.min(amount?.max ?? Infinity, MOST_GROSZE / 100) }],
    ["rate", rate],
    ["months", months],
    ["graceMonths", grace],
  ];
  return parts.flatMap(([key, range]) => {
    const path: KeyPath = ["example", key];
    const { min = 0, max = Infinity } = range ?? {};
    const value = example[key];
    if (min > max || (value >= min && value <= max)) return [];
    return [
      problemAt(product, "loan-example-outside", path, { value, min, max: max === Infinity ? "–" : max }),
    ];
  });
}
