import en from "./en/interface.ts";
import pl from "./pl/interface.ts";

/** A language of the interface. */
export type Language = "pl" | "en";
/** Key of an interface text. */
export type MessageKey = keyof typeof pl;
/** A text in the portal's languages. */
export type Localized = { pl: string; en?: string | undefined };
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
type Message = string | PluralForms;

const texts: Record<Language, Record<MessageKey, Message>> = { pl, en };

/** The language that an Astro locale or a `lang` field means; Polish when it is none of ours. */
export const toLanguage = (locale: string | undefined): Language => (locale === "en" ? "en" : "pl");

/** The text of a localised value in `language`, or in Polish where there is no translation. */
export const localize = (text: Localized, language: Language): string => text[language] ?? text.pl;

const pluralRules = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") };
const numberFormats = { pl: new Intl.NumberFormat("pl"), en: new Intl.NumberFormat("en") };

/** The plural form for `count` by the rules of `language` (Unicode CLDR). */
export const selectPlural = (forms: PluralForms, count: number, language: Language): string =>
  forms[pluralRules[language].select(count)] ?? forms.other;

/**
 * Texts of the interface in the language of `locale`: `t(key, params)` fills `{placeholders}`;
 * a message with plural forms is chosen by `params.count`, which is written with the language's digits grouping.
 */
export function messages(locale: string | undefined) {
  const language = toLanguage(locale);
  return (key: MessageKey, params: Record<string, string | number> = {}): string => {
    const message = texts[language][key];
    const template =
      typeof message === "string" ? message : selectPlural(message, Number(params["count"]), language);
    return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = params[name];
      if (value === undefined) return placeholder;
      return typeof value === "number" ? numberFormats[language].format(value) : value;
    });
  };
}

/** The raw message, with all plural forms, for browser code that counts by itself. */
export const messageOf = (key: MessageKey, locale: string | undefined): Message =>
  texts[toLanguage(locale)][key];
