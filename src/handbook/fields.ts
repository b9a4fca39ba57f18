import { z } from "astro/zod";
import { fieldsOf, isOptional, listLayers, readMeta, unwrap } from "#src/check/records/schema-fields.ts";
import { describeType, type TypeWords } from "./describe-type.ts";

/** A field as a row of the table: its path from the record, and what an author is told of it. */
export type FieldRow = {
  path: string;
  /** What to write, in Markdown. */
  type: string;
  isRequired: boolean;
  /** The value of a field that is left out. */
  otherwise: string | undefined;
  pl: string;
  en: string;
};

/** All fields of a record, each before the fields inside it; `[]` after a name stands for each item of a list. */
export const listFieldRows = (schema: z.ZodType, words: TypeWords, start = ""): FieldRow[] =>
  fieldsOf(schema).flatMap(([name, field]) => {
    const path = `${start}${name}`;
    const { pl = "", en = "" } = readMeta(field);
    const row = { path, type: describeType(field, words), ...readNeed(field), pl, en };
    const core = unwrap(field);
    const inner = core instanceof z.ZodArray ? (core.element as z.ZodType) : core;
    return [row, ...listFieldRows(inner, words, core === inner ? `${path}.` : `${path}[].`)];
  });

/** Whether a field must be there, and else the value that it then has. */
export function readNeed(field: z.ZodType): Pick<FieldRow, "isRequired" | "otherwise"> {
  const value = listLayers(field).find((layer) => layer instanceof z.ZodDefault)?.def.defaultValue;
  const isScalar = ["string", "number", "boolean"].includes(typeof value);
  return { isRequired: !isOptional(field), otherwise: isScalar ? String(value) : undefined };
}
