import type { Content } from "#src/collections/content.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { listIssueForms } from "./forms.ts";
import { CORRECTED, type Vocabulary } from "./questions.ts";
import { findEntityField } from "../table/entity-field.ts";
import { readMeta } from "#src/check/records/schema-fields.ts";

/** An entry of a vocabulary as a form offers it: `fundacja (fundacja)`, `Toruń, powiat toruński (0415011)`. */
export type Option = { value: string; text: string };

/** What stands for a fact that a program cannot put into a file. */
export const OTHER = "other";

/** The entries of a vocabulary of a region, in its order; municipalities by their counties. */
export function listOptions({ entries }: Content, vocabulary: Vocabulary): Option[] {
  if (vocabulary === "fields") return listFields();
  if (vocabulary === "territory") return listMunicipalities(entries.territory);
  return entries[vocabulary].map(({ id, data: { name } }) => ({
    value: id,
    text: `${name?.pl ?? id} (${id})`,
  }));
}

const listFields = (): Option[] => [
  ...CORRECTED.map((value) => {
    const field = findEntityField(value);
    const { pl = value, en = value } = "nearest" in field ? {} : readMeta(field.schema);
    return { value, text: `${pl} · ${en} (${value})` };
  }),
  {
    value: OTHER,
    text: `${getText("import", "pl", "issue.other")} · ${getText("import", "en", "issue.other")} (${OTHER})`,
  },
];

function listMunicipalities(units: Content["entries"]["territory"]): Option[] {
  const names = new Map(units.map(({ id, data }) => [id, data.name ?? id]));
  return units
    .filter(({ data: { level } }) => level === "municipality")
    .map(({ id, data: { name = id, type, parent } }) => {
      const kind = type === "rural" ? `gmina ${name}` : name;
      const county = names.get(parent?.id ?? "");
      return { value: id, text: `${[kind, county].filter(Boolean).join(", ")} (${id})` };
    });
}

/** The option that an answer names: by its text, by its id alone, or by the only name that it can be. */
export function findOption(options: readonly Option[], answer: string): Option | undefined {
  const exact = options.find(({ value, text }) => answer === text || answer === value);
  if (exact) return exact;
  const wanted = foldText(answer).trim();
  const alike = options.filter(({ text, value }) => foldText(text.replace(` (${value})`, "")) === wanted);
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * The options of a list with commas between them, as GitHub writes what was chosen of several: names may have commas too, so the
 * longest option that fits is taken at each place. Gives what no option fits, if there is such.
 */
export function findOptions(options: readonly Option[], answer: string): { found: Option[]; rest: string } {
  const longest = options.toSorted((a, b) => b.text.length - a.text.length);
  const found: Option[] = [];
  let rest = answer.replaceAll(/\s+/g, " ").trim();
  while (rest !== "") {
    const next = longest.find(({ text }) => rest === text || rest.startsWith(`${text},`));
    const [part = ""] = rest.split(",");
    const option = next ?? findOption(options, part.trim());
    if (!option) return { found, rest };
    found.push(option);
    rest = rest.slice(next ? next.text.length : part.length).replace(/^,\s*/, "");
  }
  return { found, rest };
}

/** All forms with the options of a region. */
export const listAskedForms = (content: Content) =>
  listIssueForms().map((form) => ({
    ...form,
    questions: form.questions.map((question) => ({
      question,
      options: question.vocabulary ? listOptions(content, question.vocabulary) : [],
    })),
  }));

/** A form with the options of each question. */
export type AskedForm = ReturnType<typeof listAskedForms>[number];
