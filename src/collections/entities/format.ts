import type { Entity } from "./model.ts";
import type { Evidence, SourceAge } from "./evidence.ts";
import { formatDate, formatYears } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

/**
 * What an entry rests on, without a full stop: `Sprawdzono 30 listopada 2026 na stronie organizacji`, or
 * `Według źródeł z lat 2016–2019` where nobody has verified it since the last of them.
 */
export function formatEvidence({ verification, asOf, sources }: Evidence, language: Language): string {
  return verification !== undefined && verification.on === asOf
    ? messages(language)(`entity.evidence.${verification.by}`, {
        date: formatDate(verification.on, language),
      })
    : formatSourceAge(sources, language);
}

/** When sources were published: `Według źródła z 2019 roku`, `Według źródeł z lat 2016–2019 i bez daty publikacji`. */
export function formatSourceAge({ count, undated, years, readOn }: SourceAge, language: Language): string {
  const t = messages(language);
  if (years === undefined) return t("entity.evidence.undated", { count, date: formatDate(readOn, language) });
  const span = years.from === years.to ? "year" : "years";
  const key =
    undated > 0 ? (`entity.evidence.${span}.undated` as const) : (`entity.evidence.${span}` as const);
  return t(key, { count, years: formatYears(years) });
}

/** A fact that another source gives otherwise, with its year: `Adres: Żalinowo 7 (2019)`. */
export function formatAlternatives(
  alternatives: Entity["alternatives"],
  language: Language,
): string | undefined {
  const t = messages(language);
  const lines = alternatives.map(({ field, value, source: { publishedOn } }) => {
    const date = publishedOn ? formatDate(publishedOn, language) : t("sources.undated");
    return `${t(`entity.disputed.${field}`)}: ${value} (${date})`;
  });
  return lines.length > 0 ? lines.join("; ") : undefined;
}
