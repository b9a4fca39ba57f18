import { dateLocaleOf, type Language } from "#src/core/text/language.ts";

export { formatNip, formatWebAddress } from "#src/core/text/notations.ts";
export { formatDate, formatDateRange, formatMoment } from "#src/core/time/format-date.ts";

/** A number with the language's separators, and its unit after a non-breaking space (`%` stands close to it). */
export function formatNumber(value: number, unit: string | undefined, language: Language): string {
  if (unit === undefined) return value.toLocaleString(language);
  return `${value.toLocaleString(language)}${unit === "%" ? "" : "\u00A0"}${unit}`;
}

/** A part of the whole, from 0 to 1, as whole percents: `38%`; what is there never looks like nothing: `<1%`. */
export const formatPercent = (portion: number, language: Language): string =>
  portion > 0 && portion < 0.005 ? "<1%" : formatNumber(Math.round(portion * 100), "%", language);

/** An amount of money with the sign of its currency (ISO 4217); hundredths only where there are any: `12 500 zł`. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** A share (0 to 1) as a percentage with at most one decimal place: `12,5%`. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);

/** The first and last year with a dash, or the only one: `2021–2025`. */
export const formatYears = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

const romanDigits = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** A number below 400 in Roman numerals, as editions of a forum are counted: 17 is `XVII`. */
export function formatRoman(value: number): string {
  const digit = romanDigits.find(([, worth]) => worth <= value);
  return digit ? digit[0] + formatRoman(value - digit[1]) : "";
}

/** The order of texts in the language's alphabet (in Polish ą comes after a). */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(language, { numeric: true });

/** A text with its first letter in upper case. */
export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A text with its first letter in lower case, for use within a sentence; an acronym stays as it is. */
export const decapitalize = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase());

/** The name of a weekday, 1 for Monday. */
export const formatWeekday = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(dateLocaleOf(language), { weekday: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, 7 + weekday)),
  );

/** A day with its weekday: `sobota, 24 października 2026`. */
export const formatLongDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(dateLocaleOf(language), { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(day),
  );

/** The name of a language by its code, in `language`: `angielski`. */
export const formatLanguageName = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size in bytes as people read it: `340 kB`, `1,2 MB` (powers of 1000). */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[step],
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
