import { dateLocaleOf, type Language } from "../text/language.ts";

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

/**
 * A moment as its own clock tells it, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` with or without an offset, in words:
 * `20 października 2026, 12:00`.
 */
export const formatMoment = (moment: string, language: Language): string =>
  [formatDate(moment.slice(0, 10), language), moment.slice(11, 16)].filter(Boolean).join(", ");
