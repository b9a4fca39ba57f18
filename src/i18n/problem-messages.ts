import enCheck from "./en/check.json" with { type: "json" };
import plCheck from "./pl/check.json" with { type: "json" };

/** Languages of the reports. */
export const reportLanguages = ["pl", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

const phrases: Record<ReportLanguage, Record<string, string>> = { pl: plCheck, en: enCheck };

/** A phrase of the reports by its key; undefined when there is none. */
export const findPhrase = (language: ReportLanguage, key: string): string | undefined =>
  phrases[language][key];

/** A phrase of the reports with its placeholders filled. */
export const getPhrase = (
  language: ReportLanguage,
  key: string,
  values: Record<string, string | number> = {},
): string => fillPlaceholders(findPhrase(language, key) ?? key, values);

/** The form of a phrase that a number asks for: `count.files.one`, `.few`, `.many`, `.other`. */
export function countPhrase(language: ReportLanguage, key: string, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  const known = findPhrase(language, `${key}.${form}`) === undefined ? "other" : form;
  return getPhrase(language, `${key}.${known}`, { count: new Intl.NumberFormat(language).format(count) });
}

/** Puts values in place of `{name}`; an unknown name stays as it is. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
