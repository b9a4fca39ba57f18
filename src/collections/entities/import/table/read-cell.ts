import { suggestCorrection } from "#src/check/records/corrections.ts";
import { toSchemaProblems } from "#src/check/records/schema-problems.ts";
import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import { renderReport } from "#src/check/report/render-report.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { putAt } from "#src/core/integrity/key-path.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { toValue } from "#src/commands/new/values.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import type { ProposalNote } from "../proposal.ts";
import type { EntityField } from "./entity-field.ts";
import { undoSpreadsheet } from "./spreadsheet-text.ts";

/** A cell without what copying brings in: spaces that do not break, and marks without width. */
export const cleanCell = (text: string): string =>
  text
    .replaceAll("\u00A0", " ")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .trim();

/** A text for comparison: case, diacritics, spaces and marks without width do not count. */
export const foldCell = (text: string): string => foldText(cleanCell(text)).replaceAll(/\s+/g, " ");

/** What a cell says in a field, or why the field does not take it; `serial` is set when a day was a number of Excel. */
export type ReadCell = { value: unknown; serial?: string } | { fault: string };

/** Numbers of days from here on are of no organisation that this program will see: 2099-12-31. */
const LAST = 73_050;
const DAY = 86_400_000;

/** What is certainly meant in the notation of a field, by its kind of correction. */
const KINDS: Readonly<Record<string, string>> = {
  day: "date-syntax",
  "partial-date": "date-syntax",
  "postal-code": "postal-code-syntax",
  "web-address": "url-syntax",
  email: "email-syntax",
  telephone: "phone-syntax",
};

/** The day of a number of Excel, which counts from 1899-12-30, as `YYYY-MM-DD`; undefined for other texts and before 1927. */
export function readSerialDay(text: string): string | undefined {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : Infinity;
  if (serial > LAST) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
}

/** Reads the text of a cell for a field: in the notation of content where it is certain what is meant, else as it is. */
export function readCell(field: EntityField, text: string, language: ReportLanguage): ReadCell {
  const serial = KINDS[field.notation] === "date-syntax" ? readSerialDay(text) : undefined;
  const written = serial ?? writeAnew(field, text);
  const value = toValue(field.schema, written);
  const read = field.schema.safeParse(value);
  if (read.success) {
    const known = typeof read.data === "string" ? read.data : value;
    return serial === undefined ? { value: known } : { value: known, serial };
  }
  return { fault: explain(field, text, read.error.issues, language) };
}

function writeAnew({ schema, notation }: EntityField, written: string): string {
  if (schema.safeParse(written).success) return written;
  const text = undoSpreadsheet(notation, written);
  if (schema.safeParse(text).success) return text;
  // Excel takes 07-100 for a number when it is written without its dash.
  const whole = notation === "postal-code" && /^\d{4}$/.test(text) ? `0${text}` : text;
  return suggestCorrection(KINDS[notation] ?? "", whole) ?? whole;
}

/** A value, unless it is the mailbox of a person, which needs consent (GDPR art. 6); then that is noted by the name of its field. */
export function withoutPersonal(
  { notation }: EntityField,
  value: unknown,
  name: string,
  notes: ProposalNote[],
): unknown {
  if (notation !== "email" || typeof value !== "string" || !isPersonalEmail(value)) return value;
  notes.push({ id: "table-personal", values: { field: name } });
  return undefined;
}

type Issues = Parameters<typeof toSchemaProblems>[1];

function explain(field: EntityField, text: string, issues: Issues, language: ReportLanguage): string {
  const path: KeyPath = field.isList ? [...field.path, 0] : field.path;
  const file = {
    path: "entities/entity.md",
    data: undefined,
    body: undefined,
    problems: [],
    locate: () => ({ line: 1, column: 1 }),
    textAt: () => text,
  };
  const subject = { file, path: [], data: putAt({}, path, text), schema: recordSchema("entities") };
  const moved = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  const findings = toSchemaProblems(subject, moved).map(
    (problem) => ({ problem, severity: "error", position: file.locate(), shownFile: file.path }) as const,
  );
  const { problems } = renderReport({ files: 1, findings }, language);
  return problems.map(({ what, remedy }) => `${what} ${remedy}`).join(" ");
}
