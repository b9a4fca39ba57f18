import { toLanguage } from "#src/core/text/language.ts";
import { formatDate } from "./format.ts";
import { messages } from "./messages.ts";

type SourceDates = { publishedOn?: string | undefined; accessedOn: string };

/**
 * When a source was published, as far as that is known, and when it was read: `opublikowano: 2019, dostęp: 3 maja 2026`.
 * With `saysUnknown` an unknown date is said too.
 */
export function formatSourceDates(
  { publishedOn, accessedOn }: SourceDates,
  locale: string | undefined,
  saysUnknown = false,
): string {
  const t = messages(locale);
  const language = toLanguage(locale);
  const published = publishedOn && t("sources.published", { date: formatDate(publishedOn, language) });
  const unknown = saysUnknown && t("sources.undated");
  const read = t("sources.accessed", { date: formatDate(accessedOn, language) });
  return [published ?? unknown, read].filter(Boolean).join(", ");
}

/** The day of verification in words, without a full stop: `Wpis sprawdzono 3 maja 2026`. */
export const formatVerified = (day: string, locale: string | undefined): string =>
  messages(locale)("sources.verified", { date: formatDate(day, toLanguage(locale)) });
