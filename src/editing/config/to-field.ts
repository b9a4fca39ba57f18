import { z } from "astro/zod";
import type { Field } from "@sveltia/cms";
import { fieldsOf, isOptional, readMeta, unwrap } from "#src/check/records/schema-fields.ts";
import type { Language } from "#src/core/text/language.ts";
import type { Choice, Choices } from "./choices.ts";
import { describeNotation, joinHints, toLabel, type FieldFrame } from "./notes.ts";
import { toNumberField, toTextField } from "./scalar-fields.ts";
import { nameValue } from "./values.ts";

/** What the forms of a collection are made for. */
export type FormContext = {
  language: Language;
  choices: Choices;
  /** Keys of the collection's own texts. */
  texts: ReadonlySet<string>;
  /** Names of yes and no. */
  answers: { yes: string; no: string };
};

/** Codes of units, by how many digits they have. */
const unitLevels: Readonly<Record<string, readonly number[]>> = {
  "municipality-code": [7],
  "county-code": [4],
  "territory-code": [2, 4, 7],
};

function frameOf(name: string, schema: z.ZodType, { language }: FormContext): FieldFrame {
  const { label, hint } = toLabel(schema, name, language);
  const whole = joinHints(hint, describeNotation(readMeta(schema).notation, language));
  return { name, label, required: !isOptional(schema), ...(whole !== undefined && { hint: whole }) };
}

/** A closed list; a text where the content has nothing to choose from yet, because a list cannot be empty. */
const toSelect = (frame: FieldFrame, options: readonly Choice[]): Field =>
  options.length === 0
    ? { ...frame, widget: "string" }
    : { ...frame, widget: "select", options: options.map(({ label, value }) => ({ label, value })) };

/** A field that names entries of another collection: by a closed list, or by what the collection has now. */
function toReference(frame: FieldFrame, collection: string, { choices, language }: FormContext): Field {
  const listed = choices.get(collection);
  if (listed?.length === 0) return toTextField(frame, z.string(), "id", language);
  return listed ? toSelect(frame, listed) : { ...frame, widget: "relation", collection };
}

function toUnits(frame: FieldFrame, lengths: readonly number[], { choices }: FormContext): Field {
  const units = choices.get("territory") ?? [];
  return toSelect(
    frame,
    units.filter(({ value }) => lengths.includes(value.length)),
  );
}

function toChoice(frame: FieldFrame, values: readonly unknown[], { language, texts }: FormContext): Field {
  const options = values.map(String);
  return toSelect(
    frame,
    options.map((value) => ({ value, label: nameValue(frame.name, value, texts, language) })),
  );
}

/** Yes, no, or nothing at all: a file that says nothing means something else than one that says no. */
const toAnswer = (frame: FieldFrame, { answers: { yes, no } }: FormContext): Field =>
  frame.required
    ? { ...frame, widget: "boolean", required: false }
    : {
        ...frame,
        widget: "select",
        options: [
          { label: yes, value: true },
          { label: no, value: false },
        ],
      };

function toList(frame: FieldFrame, schema: z.ZodArray, context: FormContext): Field {
  const least = schema.def.checks?.map(({ _zod: { def } }) => def as { minimum?: number });
  const min = least?.find(({ minimum }) => minimum !== undefined)?.minimum;
  const bounds = min !== undefined && frame.required ? { min } : {};
  const element = schema.element as z.ZodType;
  const item = toField(frame.name, element, context);
  if ("widget" in item && (item.widget === "select" || item.widget === "relation"))
    return { ...item, ...frame, ...bounds, multiple: true } as Field;
  const list = { ...frame, ...bounds, widget: "list" as const, collapsed: "auto" as const };
  const inside = unwrap(element);
  if (!(inside instanceof z.ZodObject))
    return { ...list, field: { ...item, label: frame.label, required: true } };
  const fields = toFields(inside, context);
  const [first] = fields.filter(({ widget = "string" }) => /^(string|text|select|relation)$/.test(widget));
  return { ...list, fields, ...(first && { summary: `{{fields.${first.name}}}` }) };
}

/** The form of one field of a record. */
export function toField(name: string, schema: z.ZodType, context: FormContext): Field {
  const frame = frameOf(name, schema, context);
  const { notation = "", refersTo } = readMeta(schema);
  const core = unwrap(schema);
  const units = unitLevels[notation];
  if (core instanceof z.ZodArray) return toList(frame, core, context);
  if (refersTo !== undefined) return toReference(frame, refersTo, context);
  if (units && context.choices.has("territory")) return toUnits(frame, units, context);
  if (core instanceof z.ZodEnum) return toChoice(frame, core.options, context);
  if (core instanceof z.ZodLiteral) return toChoice(frame, [...core.values], context);
  if (core instanceof z.ZodBoolean) return toAnswer(frame, context);
  if (core instanceof z.ZodNumber) return toNumberField(frame, core);
  if (core instanceof z.ZodObject)
    return { ...frame, widget: "object", collapsed: "auto", fields: toFields(core, context) };
  return toTextField(frame, core, notation, context.language);
}

/** The form of a record: its fields in the order of its schema. */
export const toFields = (schema: z.ZodType, context: FormContext): Field[] =>
  fieldsOf(schema).map(([name, field]) => toField(name, field, context));
