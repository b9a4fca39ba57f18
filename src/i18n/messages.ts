import type { Message } from "#src/collections/definition.ts";
import { mergeParts } from "#src/core/merge.ts";
import { toLanguage, type Language } from "#src/core/text/language.ts";
import { parts } from "#src/parts.ts";

const own = parts.flatMap((part) => ("texts" in part ? [part.texts] : []));
const pl = mergeParts(own.map((texts) => texts.pl));

/** Key of an interface text. */
export type MessageKey = keyof typeof pl;

type AreaOf<K extends MessageKey> = K extends `${infer Area}.title`
  ? `${Area}.lead` extends MessageKey
    ? Area
    : never
  : never;

/** A part of the interface with a title and a lead of its own: `<area>.title`, `<area>.lead`. */
export type TitledArea = AreaOf<MessageKey>;

/** A part of the interface that lists entries: `<area>.count` says how many, with their noun. */
export type ListedArea = { [A in TitledArea]: `${A}.count` extends MessageKey ? A : never }[TitledArea];

/** All texts of the interface by language and key. */
export const texts: Record<Language, Record<MessageKey, Message>> = {
  pl,
  en: mergeParts(own.map(({ en }) => en)),
};

/** Whether a text is the key of a message. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(pl, key);

const pluralRules = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") };
const numberFormats = { pl: new Intl.NumberFormat("pl"), en: new Intl.NumberFormat("en") };

/** The plural form for `count` by the rules of `language` (Unicode CLDR). */
export const selectPlural = (forms: Exclude<Message, string>, count: number, language: Language): string =>
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

/** How many entries a list of `area` has, in all plural forms. */
export function countsOf(area: ListedArea, language: Language): Exclude<Message, string> {
  const message = texts[language][`${area}.count`];
  return typeof message === "string" ? { other: message } : message;
}

/** The raw message, with all plural forms, for browser code that counts by itself. */
export const messageOf = (key: MessageKey, locale: string | undefined): Message =>
  texts[toLanguage(locale)][key];
