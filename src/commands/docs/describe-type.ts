import { z } from "astro/zod";
import { listLayers, unwrap } from "#src/check/records/schema-fields.ts";

/** Descriptions of how values of a notation are written; a schema names it as `meta({ notation })`. */
const notations: Readonly<Record<string, string>> = {
  "clock-time": "`HH:MM`",
  "county-code": "TERYT code, 4 digits",
  "day-or-time": "`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`",
  email: "e-mail address",
  "entry-reference": "`collection/id`",
  "file-address": "web address, or `/pliki/…` for a file of `content/files/`",
  "inflected-forms": "its inflected forms, with `|` between those of one word",
  "journal-position": "`Dz.U. 2025 poz. 1338`",
  "language-code": "`pl`, `en`, … (ISO 639)",
  "municipality-code": "TERYT code, 7 digits",
  paragraph: "`12` or `2-3`",
  "partial-date": "`YYYY`, `YYYY-MM` or `YYYY-MM-DD`",
  "postal-code": "`00-000`",
  "territory-code": "TERYT code, 2, 4 or 7 digits",
  "web-address": "web address",
  id: "`a-z`, `0-9` and `-`",
  krs: "KRS number, 10 digits",
  nip: "NIP, 10 digits",
  regon: "REGON, 9 or 14 digits",
  telephone: "telephone number",
};

/** What an author writes in a field, in English Markdown. */
export function describeType(schema: z.ZodType): string {
  const named = describeNotation(schema);
  if (named !== undefined) return named;
  const core = unwrap(schema);
  if (core instanceof z.ZodArray) return describeList(core);
  if (core instanceof z.ZodEnum) return describeChoice(core.options);
  if (core instanceof z.ZodLiteral) return describeChoice([...core.values]);
  if (core instanceof z.ZodObject) return "group";
  if (core instanceof z.ZodBoolean) return "`true` or `false`";
  if (core instanceof z.ZodNumber) return describeNumber(core);
  if (core instanceof z.ZodISODate) return "`YYYY-MM-DD`";
  if (core instanceof z.ZodString) return describeText(core);
  return core instanceof z.ZodTuple ? "pair of numbers" : "any value";
}

function describeNotation(schema: z.ZodType): string | undefined {
  const { notation, refersTo } = Object.assign({}, ...listLayers(schema).map((layer) => layer.meta()));
  if (typeof refersTo === "string") return `id of [${refersTo}](../${refersTo}/README.md)`;
  return typeof notation === "string" ? notations[notation] : undefined;
}

type Bound = { check: string; minimum?: number; maximum?: number; value?: number; inclusive?: boolean };

/** The bounds that zod stores for `min`, `max`, `positive`, `int` and similar. */
const listBounds = ({ def }: z.ZodArray | z.ZodString | z.ZodNumber) =>
  (def.checks ?? []).map((check) => check._zod.def as Bound);

function describeList(list: z.ZodArray): string {
  const items = describeType(list.element as z.ZodType);
  const least = listBounds(list).find(({ check }) => check === "min_length")?.minimum;
  const named = `list: ${items === "group" ? "groups" : items}`;
  return least === undefined ? named : `${named} (at least ${least})`;
}

const describeChoice = (options: readonly unknown[]) =>
  options.map((option) => `\`${String(option)}\``).join(", ");

function describeText(text: z.ZodString): string {
  const [pattern] =
    text.def.checks?.flatMap(({ _zod: { def } }) => ("pattern" in def ? [def.pattern] : [])) ?? [];
  if (pattern instanceof RegExp) return `text of the pattern \`${pattern.source}\``;
  const { minLength: least, maxLength: most } = text;
  if (most !== null) return `text, ${least ?? 0}–${most} characters`;
  return least !== null && least > 1 ? `text, at least ${least} characters` : "text";
}

function describeNumber(number: z.ZodNumber): string {
  const kind = number.format === "safeint" ? "whole number" : "number";
  const bounds = listBounds(number).flatMap(({ check, value = 0, inclusive = false }) => {
    if (check === "greater_than") return [inclusive ? `from ${value}` : `above ${value}`];
    return check === "less_than" ? [inclusive ? `to ${value}` : `below ${value}`] : [];
  });
  return [kind, ...bounds].join(" ");
}
