import { findFieldNotes, recordSchema } from "#src/check/records/schema-fields.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { writeInline } from "#src/core/source/inline-yaml.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Review, ReviewedRecord } from "./review.ts";

/** The way to a field in the words that visitors and editors read: `źródła › 2 › adres źródła`. */
export const nameField = (
  { collection }: Pick<ReviewedRecord, "collection">,
  path: KeyPath,
  language: ReportLanguage,
): string =>
  path
    .map((step, at) => {
      if (typeof step === "number") return String(step + 1);
      const { [language]: title } = findFieldNotes(recordSchema(collection), path.slice(0, at + 1));
      const { [language]: around } = findFieldNotes(recordSchema(collection), path.slice(0, at));
      return title === undefined || title === around ? step : title;
    })
    .join(" › ");

/** Says values of a field in words: truth values, and references by the names of what they refer to. */
export function makeValueWords(
  { collection }: Pick<ReviewedRecord, "collection">,
  path: KeyPath,
  nameRecord: Review["nameRecord"],
  language: ReportLanguage,
): (value: unknown) => string {
  const schema = recordSchema(collection);
  const { refersTo = findFieldNotes(schema, [...path, 0]).refersTo } = findFieldNotes(schema, path);
  const say = (value: unknown): string => {
    if (typeof value === "boolean") return getText("review", language, value ? "value.yes" : "value.no");
    if (Array.isArray(value)) return value.map(say).join(", ");
    if (typeof value !== "string") return value === undefined ? "–" : writeInline(value);
    const name = refersTo === undefined ? undefined : nameRecord(refersTo, value);
    return name === undefined || name === value ? value : `${name} (${value})`;
  };
  return say;
}
