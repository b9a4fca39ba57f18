import { putAt } from "#src/core/integrity/key-path.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { listConfirmation } from "../list-confirmation.ts";
import type { Proposal, ProposalNote } from "../proposal.ts";
import { findEntityField, type EntityField } from "../table/entity-field.ts";
import { readCell, withoutPersonal } from "../table/read-cell.ts";
import { findOption, findOptions, OTHER, type AskedForm, type Option } from "./options.ts";
import type { Answers } from "./parse-answers.ts";
import { toHeading, type Question } from "./questions.ts";

/** How the answers of one issue are read: by what it is called, on which day (`YYYY-MM-DD`). */
export type IssueReader = { place: string; today: string; language: ReportLanguage };

/** What an issue proposes, if anything; faults are what is wrong with its answers, and then it proposes nothing. */
export type ReadIssue = { proposal?: Proposal; notes: ProposalNote[]; faults: ProposalNote[] };

type Reading = IssueReader & { notes: ProposalNote[]; faults: ProposalNote[] };

/** Reads the answers of a form as what they propose for the directory. Nothing that they say is a path or a command. */
export function toIssueProposal({ form, texts, before }: Answers, reader: IssueReader): ReadIssue {
  const reading: Reading = { ...reader, notes: [], faults: [] };
  if (before !== "") reading.notes.push({ id: "issue-before", values: { text: before } });
  const values = new Map(
    form.questions.map(({ question, options }): [string, unknown] => [
      question.id,
      readAnswer(question, options, texts.get(question.id) ?? "", reading),
    ]),
  );
  const { notes, faults } = reading;
  const made = faults.length > 0 ? undefined : propose(form, values, reading);
  const proposal = made && faults.length === 0 ? made : undefined;
  return { notes, faults, ...(proposal && { proposal }) };
}

function readAnswer(question: Question, options: readonly Option[], text: string, reading: Reading): unknown {
  const { kind, field, isRequired } = question;
  const fail = (id: "issue-empty" | "issue-lines" | "issue-unticked") => {
    reading.faults.push({ id, values: { question: toHeading(question) } });
  };
  if (text === "") return isRequired ? fail("issue-empty") : undefined;
  if (kind === "confirmation") return isTicked(question, text) ? true : fail("issue-unticked");
  if (kind !== "text" && kind !== "several" && text.includes("\n")) return fail("issue-lines");
  if (options.length > 0) return readChoice(question, options, text, reading);
  return field ? readField(question, field, text, reading) : text;
}

/** Every box and nothing else, each ticked. */
function isTicked({ boxes = [] }: Question, text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === boxes.length && lines.every((line) => /^- \[[xX]\] /.test(line));
}

function readChoice(question: Question, options: readonly Option[], text: string, reading: Reading): unknown {
  const fail = (value: string) => {
    reading.faults.push({ id: "issue-option", values: { question: toHeading(question), value } });
  };
  if (question.kind === "choice") return findOption(options, text)?.value ?? fail(text);
  const { found, rest } = findOptions(options, text);
  return rest === "" ? found.map(({ value }) => value) : fail(rest);
}

function readField(
  question: Pick<Question, "label">,
  field: EntityField,
  text: string,
  reading: Reading,
): unknown {
  const read = readCell(field, text.replaceAll(/\s+/g, " "), reading.language);
  if ("value" in read) return read.value;
  reading.faults.push({ id: "issue-value", values: { question: toHeading(question), what: read.fault } });
  return undefined;
}

type Values = ReadonlyMap<string, unknown>;

function textOf(values: Values, id: string): string {
  const value = values.get(id);
  return typeof value === "string" ? value : "";
}

function propose(form: AskedForm, values: Values, reading: Reading): Proposal | undefined {
  const { today: accessedOn, place, notes } = reading;
  const source = Object.fromEntries(
    ["url", "title", "publishedOn"].flatMap((key) => {
      const value = values.get(`source.${key}`);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as { url: string; title: string; publishedOn?: string };
  const common = { key: "issue", place, source: { ...source, accessedOn } };
  if (form.id === "dodaj-podmiot") return { ...common, fields: toFields(form, values, notes) };
  const entity = readPage(textOf(values, "page"), reading);
  if (entity === undefined) return undefined;
  if (form.id === "zglos-blad") {
    const fields = toCorrection(values, reading);
    return fields && { ...common, entity, fields };
  }
  const remarks = textOf(values, "remarks");
  if (remarks !== "") notes.push({ id: "issue-by-hand", values: { text: remarks } });
  notes.push({ id: "issue-confirm", values: {} });
  const correct: Proposal["correct"] = (file) => ({
    differences: [],
    prove: () => listConfirmation(file, accessedOn),
  });
  return { ...common, entity, fields: {}, correct };
}

function toFields({ questions }: AskedForm, values: Values, notes: ProposalNote[]): Fields {
  return questions.reduce<Fields>((fields, { question: { id, field } }) => {
    if (!field || id.startsWith("source.")) return fields;
    const value = withoutPersonal(field, values.get(id), id, notes);
    return value === undefined ? fields : (putAt(fields, field.path, value) as Fields);
  }, {});
}

/** The id in the address of an entity's page; whether there is such an entity, the plan says. */
function readPage(text: string, { faults }: Reading): string | undefined {
  const id = /^(?:https?:\/\/\S*)?\/podmioty\/([a-z0-9-]+)\/?(?:[?#]\S*)?$|^([a-z0-9-]+)$/.exec(text.trim());
  const found = id?.[1] ?? id?.[2];
  if (found === undefined) faults.push({ id: "issue-page", values: { text } });
  return found;
}

function toCorrection(values: Values, reading: Reading): Fields | undefined {
  const [name, text] = [textOf(values, "field"), textOf(values, "value")];
  const field = name === OTHER ? { nearest: "" } : findEntityField(name);
  if ("nearest" in field) {
    reading.notes.push({ id: "issue-by-hand", values: { text } });
    return undefined;
  }
  const value = readField({ label: { pl: name, en: name } }, field, text, reading);
  return value === undefined ? undefined : (putAt({}, field.path, value) as Fields);
}
