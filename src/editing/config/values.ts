import { texts, type MessageKey } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

const keys = Object.keys(texts.pl) as MessageKey[];

/** A text that can stand alone: it has no place for a value, and no plural forms. */
const readText = (key: MessageKey, language: Language) => {
  const text = texts[language][key];
  return typeof text === "string" && !text.includes("{") ? text : undefined;
};

/**
 * What the interface calls a value of a closed list; the value itself where it has no name. `own` are the keys of the
 * texts of the collection: a name from there says it best, then one of a field of the same name (`….state.closed`).
 */
export function nameValue(
  field: string,
  value: string,
  own: ReadonlySet<string>,
  language: Language,
): string {
  const named = keys.filter((key) => key.endsWith(`.${value}`));
  const isOfField = (key: string) => key.endsWith(`.${field}.${value}`);
  const ranked = [
    ...named.filter((key) => own.has(key) && isOfField(key)),
    ...named.filter((key) => key === `editing.value.${value}`),
    ...named.filter(isOfField),
    ...named.filter((key) => own.has(key)),
  ];
  return ranked.map((key) => readText(key, language)).find((text) => text !== undefined) ?? value;
}
