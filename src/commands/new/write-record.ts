import { z } from "astro/zod";
import { stringify } from "yaml";
import { fieldsOf } from "#src/check/records/schema-fields.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import { listFieldRows, type FieldRow } from "#src/handbook/fields.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { getText } from "../texts/texts.ts";

/** A value as content is written, on one line where it is a text. */
export const toYaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

/**
 * The YAML of a record in the order of its schema. Fields without a value stand as comments that say what they are for and what
 * to write.
 */
export function writeRecord(schema: z.ZodType, record: Fields, language: ReportLanguage): string {
  const fields = fieldsOf(schema).map(([name, field]) =>
    record[name] === undefined ? explainField(name, field, language) : toYaml({ [name]: record[name] }),
  );
  const isWhole = fieldsOf(schema).every(([name]) => record[name] !== undefined);
  return [...(isWhole ? [] : [`# ${getText("new", language, "file.comments")}\n`]), ...fields].join("");
}

/** A field that has no value, with all fields inside it. */
function explainField(name: string, field: z.ZodType, language: ReportLanguage): string {
  const words = { language, nameCollection: (id: string) => id };
  const rows = listFieldRows(z.strictObject({ [name]: field }), words);
  return rows.map((row, index) => explainRow(row, rows[index - 1], language)).join("");
}

function explainRow(row: FieldRow, before: FieldRow | undefined, language: ReportLanguage): string {
  const steps = row.path.split(".");
  const around = steps.slice(0, -1);
  const depth = around.reduce((sum, step) => sum + (step.endsWith("[]") ? 4 : 2), 0);
  const isFirstItem = around.at(-1)?.endsWith("[]") && before && `${before.path}[]` === around.join(".");
  const indent = isFirstItem ? `${" ".repeat(depth - 2)}- ` : " ".repeat(depth);
  const need = row.isRequired ? [getText("new", language, "file.required")] : [];
  const notes = [row[language], row.type.replaceAll("`", ""), ...need].join("; ");
  return `# ${indent}${steps.at(-1)}: # ${notes}\n`;
}
