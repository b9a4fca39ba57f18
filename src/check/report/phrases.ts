import { fillPlaceholders, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import { findText } from "#src/commands/texts/texts.ts";

/** A phrase of the reports by its key; undefined when there is none. */
export const findPhrase = (language: ReportLanguage, key: string): string | undefined =>
  findText("check", language, key);

/** A phrase of the reports with its placeholders filled. */
export const getPhrase = (
  language: ReportLanguage,
  key: string,
  values: Record<string, string | number> = {},
): string => fillPlaceholders(findPhrase(language, key) ?? key, values);

/** The form of a phrase for a number: `count.files.one`, `.few`, `.many`, `.other`. */
export function countPhrase(language: ReportLanguage, key: string, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  const known = findPhrase(language, `${key}.${form}`) === undefined ? "other" : form;
  return getPhrase(language, `${key}.${known}`, { count: new Intl.NumberFormat(language).format(count) });
}
