import { dateLocaleOf, type Language } from "#src/core/text/language.ts";

const options: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Creating a formatter costs a hundred times more than using it. */
function dateFormatOf(length: number, language: Language): Intl.DateTimeFormat {
  const key = `${language}${length}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(dateLocaleOf(language), { ...options[length], timeZone: "UTC" });
  dateFormats.set(key, format);
  return format;
}

/** A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in words: `17 września 2010`, `wrzesień 2010`, `2010`. */
export const formatDate = (date: string, language: Language): string =>
  dateFormatOf(date.length, language).format(new Date(date));

/** Two partial dates as a range with the shared parts said once: `17–24 września 2010`. */
export function formatDateRange(from: string, to: string | undefined, language: Language): string {
  if (to === undefined || to === from) return formatDate(from, language);
  if (from.length !== to.length) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  return dateFormatOf(from.length, language).formatRange(new Date(from), new Date(to));
}

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

/** NIP in the notation of invoices: `521-300-37-00`. */
export const formatNip = (nip: string): string =>
  nip.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, "$1-$2-$3-$4");

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

/** A web address as people read it: without the scheme, `www.` and a closing slash. */
export const formatWebAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

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

/**
 * A moment as its own clock tells it, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` with or without an offset, in words:
 * `20 października 2026, 12:00`.
 */
export const formatMoment = (moment: string, language: Language): string =>
  [formatDate(moment.slice(0, 10), language), moment.slice(11, 16)].filter(Boolean).join(", ");

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
