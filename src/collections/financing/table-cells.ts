import type { Financing } from "./model.ts";
import { formatAmount, formatInterest, formatMonths, formatPeriodOfMonths, formatRate } from "./format.ts";
import type { Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/** Columns of the table of products, in order. */
export const financingColumns = ["amount", "rate", "months", "more"] as const;

export type FinancingColumn = (typeof financingColumns)[number];

/** The lines of each cell of a product's row; empty where nothing is known. */
export function toFinancingCells(product: Financing, language: Language): Record<FinancingColumn, string[]> {
  const { amount, rate, months } = product;
  return {
    amount: toLines(formatAmount(amount, language)),
    rate: toLines(formatInterest(rate, language)),
    months: toLines(formatPeriodOfMonths(months, language)),
    more: listFurtherTerms(product, language),
  };
}

/**
 * Whether a column does not apply to a product: a guarantee, which lends no money, has no rate, and not all products
 * have further terms.
 */
export const isOutsideColumn = (column: FinancingColumn, { kind }: Financing): boolean =>
  column === "more" || (column === "rate" && kind === "guarantee");

const toLines = (text: string | undefined) => (text ? [text] : []);

function listFurtherTerms(product: Financing, language: Language): string[] {
  const { graceMonths, writeOff, ownContribution, coverage } = product;
  const t = messages(language);
  const facts: [string, string | undefined][] = [
    [t("financing.coverage"), coverage && formatRate(coverage.percent, language)],
    [t("financing.writeOff"), writeOff && formatRate(writeOff.percent, language)],
    [t("financing.ownContribution"), ownContribution && formatRate(ownContribution.percent, language)],
    [t("financing.grace"), graceMonths ? formatMonths(graceMonths, language) : undefined],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}
