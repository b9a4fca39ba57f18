import type { Financing } from "./model.ts";
import { formatDate, formatDateRange, formatMoney, formatNumber } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

type Range = { min?: number | undefined; max?: number | undefined } | undefined;

const toZloty = (amount: number, language: Language) => formatMoney(amount, "PLN", language);

/** A percentage with the language's separators: `9,82%`. */
export const formatRate = (percent: number, language: Language): string =>
  formatNumber(percent, "%", language);

/** An amount in words: `do 100 000 zł`; undefined when neither limit is known. */
export const formatAmount = (range: Range, language: Language): string | undefined =>
  formatRange(range, (amount) => toZloty(amount, language), language);

function formatRange(range: Range, format: (end: number) => string, language: Language): string | undefined {
  const t = messages(language);
  const [min, max] = [range?.min, range?.max].map((end) => (end === undefined ? undefined : format(end)));
  if (min !== undefined && max !== undefined)
    return min === max ? min : t("financing.range.fromTo", { min, max });
  if (max !== undefined) return t("financing.range.upTo", { max });
  return min === undefined ? undefined : t("financing.range.from", { min });
}

/** The yearly rate in words: `8,37%–9,82% rocznie`, `od 0,88% rocznie`; undefined when it is not known. */
export function formatInterest(rate: Financing["rate"], language: Language): string | undefined {
  const words = formatRange(rate, (percent) => formatRate(percent, language), language);
  if (!rate || words === undefined) return undefined;
  const t = messages(language);
  const yearly = t("financing.rate.yearly", { rate: words });
  return rate.kind ? `${yearly}, ${t(`financing.rate.${rate.kind}`)}` : yearly;
}

/** A number of months: `6 miesięcy`. */
export const formatMonths = (count: number, language: Language): string =>
  messages(language)("financing.months", { count });

/** A period of repayment in words: `do 60 miesięcy`; undefined when it is not known. */
export function formatPeriodOfMonths(range: Range, language: Language): string | undefined {
  const t = messages(language);
  if (range?.max === undefined)
    return range?.min === undefined
      ? undefined
      : t("financing.range.from", { min: formatMonths(range.min, language) });
  return range.min === undefined
    ? t("financing.monthsUpTo", { count: range.max })
    : t("financing.monthsFromTo", { min: range.min, max: range.max });
}

/** A fee in words: `1%`, `bez prowizji`; undefined when it is not known. */
export function formatFee(fee: Financing["fee"], language: Language): string | undefined {
  if (fee?.percent === undefined) return undefined;
  return fee.percent === 0 ? messages(language)("financing.fee.none") : formatRate(fee.percent, language);
}

/** The period in which a product is, or was, offered; undefined when nothing is known. */
export function formatOffered(
  { from, to, ended }: Financing["offered"],
  language: Language,
): string | undefined {
  const t = messages(language);
  if (ended && to === undefined)
    return from === undefined
      ? t("financing.offered.ended")
      : t("financing.offered.endedFrom", { from: formatDate(from, language) });
  if (from !== undefined && to !== undefined) return formatDateRange(from, to, language);
  if (from !== undefined) return t("period.from", { from: formatDate(from, language) });
  return to === undefined ? undefined : t("period.to", { to: formatDate(to, language) });
}

/** An amount in grosze as money with two decimal places, so that columns align: `1933,28 zł`. */
export const formatGrosze = (grosze: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: "currency", currency: "PLN" }).format(grosze / 100);
