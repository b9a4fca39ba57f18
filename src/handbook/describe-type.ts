import { z } from "astro/zod";
import { readMeta, unwrap } from "#src/check/records/schema-fields.ts";
import type { Language } from "#src/core/text/language.ts";
import { isMessageKey, messages } from "#src/i18n/messages.ts";

/** How what is to be written in a field is said: in which language, and how a collection is named. */
export type TypeWords = { language: Language; nameCollection(this: void, id: string): string };

/** What an author writes in a field, in Markdown. */
export function describeType(schema: z.ZodType, words: TypeWords): string {
  const t = messages(words.language);
  const named = describeNotation(schema, words);
  if (named !== undefined) return named;
  const core = unwrap(schema);
  if (core instanceof z.ZodArray) return describeList(core, words);
  if (core instanceof z.ZodEnum) return describeChoice(core.options);
  if (core instanceof z.ZodLiteral) return describeChoice([...core.values]);
  if (core instanceof z.ZodObject) return t("handbook.type.group");
  if (core instanceof z.ZodBoolean) return t("handbook.type.boolean");
  if (core instanceof z.ZodNumber) return describeNumber(core, words);
  if (core instanceof z.ZodISODate) return t("handbook.type.day");
  if (core instanceof z.ZodString) return describeText(core, words);
  return t(core instanceof z.ZodTuple ? "handbook.type.pair" : "handbook.type.any");
}

function describeNotation(schema: z.ZodType, { language, nameCollection }: TypeWords): string | undefined {
  const t = messages(language);
  const { notation = "", refersTo } = readMeta(schema);
  if (refersTo !== undefined) return t("handbook.type.reference", { collection: nameCollection(refersTo) });
  const key = `handbook.notation.${notation}`;
  return isMessageKey(key) ? t(key) : undefined;
}

type Bound = { check: string; minimum?: number; maximum?: number; value?: number; inclusive?: boolean };

/** The bounds that zod stores for `min`, `max`, `positive`, `int` and similar. */
const listBounds = ({ def }: z.ZodArray | z.ZodString | z.ZodNumber) =>
  (def.checks ?? []).map((check) => check._zod.def as Bound);

function describeList(list: z.ZodArray, words: TypeWords): string {
  const t = messages(words.language);
  const element = list.element as z.ZodType;
  const isGroup = unwrap(element) instanceof z.ZodObject;
  const items = isGroup ? t("handbook.type.list.groups") : describeType(element, words);
  const least = listBounds(list).find(({ check }) => check === "min_length")?.minimum;
  return least === undefined
    ? t("handbook.type.list", { items })
    : t("handbook.type.list.least", { items, least });
}

const describeChoice = (options: readonly unknown[]) =>
  options.map((option) => `\`${String(option)}\``).join(", ");

function describeText(text: z.ZodString, { language }: TypeWords): string {
  const t = messages(language);
  const [pattern] =
    text.def.checks?.flatMap(({ _zod: { def } }) => ("pattern" in def ? [def.pattern] : [])) ?? [];
  if (pattern instanceof RegExp) return t("handbook.type.pattern", { pattern: pattern.source });
  const { minLength: least, maxLength: most } = text;
  if (most !== null)
    return least ? t("handbook.type.text.between", { least, most }) : t("handbook.type.text.most", { most });
  return least !== null && least > 1 ? t("handbook.type.text.least", { least }) : t("handbook.type.text");
}

function describeNumber(number: z.ZodNumber, { language }: TypeWords): string {
  const t = messages(language);
  const kind = t(number.format === "safeint" ? "handbook.type.whole" : "handbook.type.number");
  const bounds = listBounds(number).flatMap(({ check, value = 0, inclusive = false }) => {
    const bound = String(value);
    if (check === "greater_than")
      return [t(inclusive ? "handbook.type.from" : "handbook.type.above", { bound })];
    if (check !== "less_than") return [];
    return [t(inclusive ? "handbook.type.to" : "handbook.type.below", { bound })];
  });
  return [kind, ...bounds].join(" ");
}
