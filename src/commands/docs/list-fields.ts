import { z } from "astro/zod";
import { listLayers, unwrap } from "#src/check/records/schema-fields.ts";
import { describeType } from "./describe-type.ts";

/** A field as a row of the table: its path from the record, and what an author is told of it. */
export type FieldRow = { path: string; type: string; need: string; pl: string; en: string };

/** All fields of a record, each before the fields inside it; `[]` after a name stands for each item of a list. */
export const listFields = (schema: z.ZodType, start = ""): FieldRow[] =>
  Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const path = `${start}${name}`;
    const { pl, en } = readNotes(field);
    const row = { path, type: describeType(field), need: describeNeed(field), pl, en };
    const core = unwrap(field);
    const inner = core instanceof z.ZodArray ? (core.element as z.ZodType) : core;
    return [row, ...listFields(inner, core === inner ? `${path}.` : `${path}[].`)];
  });

function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const core = unwrap(schema);
  return core instanceof z.ZodObject ? core.shape : {};
}

/** The titles of a field, from the outermost of its layers that has any. */
function readNotes(field: z.ZodType): { pl: string; en: string } {
  const notes = listLayers(field)
    .map((layer) => layer.meta())
    .find((meta) => meta?.["pl"] !== undefined);
  const read = (language: "pl" | "en") => (typeof notes?.[language] === "string" ? notes[language] : "");
  return { pl: read("pl"), en: read("en") };
}

/** `yes` for a required field, or its default value; empty when it may be absent. */
function describeNeed(field: z.ZodType): string {
  const layers = listLayers(field);
  const value = layers.find((layer) => layer instanceof z.ZodDefault)?.def.defaultValue;
  if (["string", "number", "boolean"].includes(typeof value)) return `else \`${String(value)}\``;
  const isAbsent = layers.some(
    (layer) =>
      layer instanceof z.ZodOptional || layer instanceof z.ZodDefault || layer instanceof z.ZodPrefault,
  );
  return isAbsent ? "" : "yes";
}
