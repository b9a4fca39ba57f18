/** A language of the interface. */
export type Language = "pl" | "en";

/** A text in the portal's languages. */
export type Localized = { pl: string; en?: string | undefined };

/** The language of an Astro locale or a `lang` field; Polish for unknown ones. */
export const toLanguage = (locale: string | undefined): Language => (locale === "en" ? "en" : "pl");

/** The locale of dates: English ones are written as in Europe, `5 August 2022`. */
export const dateLocaleOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** The text of a localised value in `language`, or in Polish where there is no translation. */
export const localize = (text: Localized, language: Language): string => text[language] ?? text.pl;
