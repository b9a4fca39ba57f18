import { findFieldNotes, readMeta, recordSchema } from "#src/check/records/schema-fields.ts";
import { getText, type TextKey } from "#src/commands/texts/texts.ts";
import { source } from "#src/core/fields/fields.ts";
import { findEntityField, type EntityField } from "../table/entity-field.ts";
import type { z } from "astro/zod";

type FormText = Extract<TextKey<"import">, `issue.${string}`>;

/** Vocabularies whose entries are answers. */
export type Vocabulary = "legal-forms" | "spheres" | "target-groups" | "territory" | "fields";

/** A text in Polish and English, for those who fill in a form. */
export type TwoTexts = { pl: string; en: string };

/**
 * A question of a form: `field` is the field of an entity that its answer fills. An input is one line, a text several; of a
 * vocabulary one entry is chosen, or `several`; all boxes of a confirmation must be ticked.
 */
export type Question = {
  id: string;
  kind: "input" | "text" | "choice" | "several" | "confirmation";
  label: TwoTexts;
  isRequired: boolean;
  field?: EntityField;
  vocabulary?: Vocabulary;
  hint?: TwoTexts;
  boxes?: readonly TwoTexts[];
};

/** What somebody may send as an issue. */
export type IssueForm = {
  id: IssueFormId;
  name: TwoTexts;
  about: TwoTexts;
  label: string;
  questions: Question[];
};

/** The ids of the forms, which are the names of their files. */
export type IssueFormId = "dodaj-podmiot" | "zglos-blad" | "potwierdz-wpis";

/** A text of the forms in both languages. */
export const both = (key: FormText): TwoTexts => ({
  pl: getText("import", "pl", key),
  en: getText("import", "en", key),
});

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("pl") + text.slice(1);

/** What is written above a question, in both languages, so that its answer is found by it. */
export const toHeading = ({ label: { pl, en } }: Pick<Question, "label">): string =>
  `${capitalise(pl)} · ${en}`;

type Asked = Partial<Pick<Question, "kind" | "isRequired" | "vocabulary" | "hint">>;

/** A question about a field of entities, by its path. */
export function ofField(name: string, asked: Asked = {}): Question {
  const field = findEntityField(name);
  if ("nearest" in field) throw new Error(`no field of an entity: ${name}`);
  const { pl = "", en = "" } = findFieldNotes(recordSchema("entities"), field.path);
  return { id: name, kind: "input", isRequired: false, ...asked, label: { pl, en }, field };
}

/** A field of the source, which a table gives once for all rows and a form for its only answer. */
function ofSource(key: "url" | "title" | "publishedOn", isRequired: boolean, hint?: TwoTexts): Question {
  const schema: z.ZodType = source().shape[key];
  const { notation = "", pl = "", en = "" } = readMeta(schema);
  const field: EntityField = { path: [key], schema, isList: false, notation };
  return { id: `source.${key}`, kind: "input", label: { pl, en }, isRequired, field, ...(hint && { hint }) };
}

/** Questions about where the facts were read. */
export const listSourceQuestions = (): Question[] => [
  ofSource("url", true, both("issue.source.hint")),
  ofSource("title", true),
  ofSource("publishedOn", false, both("issue.date.hint")),
];

/** Boxes that all must be ticked. */
export const confirm = (...boxes: FormText[]): Question => ({
  id: "confirmation",
  kind: "confirmation",
  label: both("issue.confirmation"),
  isRequired: true,
  boxes: boxes.map(both),
});

/** The question which entity it is about. */
export const page = (): Question => ({
  id: "page",
  kind: "input",
  label: both("issue.page"),
  hint: both("issue.page.hint"),
  isRequired: true,
});

/** Facts that a report of a mistake may correct in the file; a list is corrected by hand. */
export const CORRECTED = [
  ...[
    "name",
    "registerName",
    "shortName",
    "identifiers.krs",
    "identifiers.nip",
    "identifiers.regon",
    "summary",
  ],
  ...["address.street", "address.postalCode", "address.town", "website", "openingHours", "founded"],
] as const;
