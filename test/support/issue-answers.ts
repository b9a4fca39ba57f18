import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "#src/check/read-content.ts";
import { readIssueEntities } from "#src/collections/entities/import/issue/import-issue.ts";
import { listAskedForms, type AskedForm } from "#src/collections/entities/import/issue/options.ts";
import { toHeading, type IssueFormId } from "#src/collections/entities/import/issue/questions.ts";
import { fixture, TODAY } from "./content-folder.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const region = readContent(fixture("valid-minimal"));
/** The forms with the options of the small valid region. */
export const forms = region ? listAskedForms(region) : [];
/** The form of an id. */
export const formOf = (id: IssueFormId) => forms.find((form) => form.id === id) as AskedForm;

/** All boxes of a form, ticked. */
export const ticked = ({ questions }: AskedForm): string =>
  questions
    .flatMap(({ question: { boxes = [] } }) => boxes)
    .map(({ pl, en }) => `- [X] ${pl} · ${en}`)
    .join("\n");

/** What GitHub makes of the answers of a form; what is not answered stands as it writes it. */
export function toIssue(id: IssueFormId, answers: Record<string, string>): string {
  const form = formOf(id);
  const all = { confirmation: ticked(form), ...answers } as Record<string, string>;
  return form.questions
    .map(({ question }) => `### ${toHeading(question)}\n\n${all[question.id] ?? "_No response_"}\n`)
    .join("\n");
}

/** What an issue proposes for the small valid region. */
export async function readIssue(text: string) {
  const file = join(createTemporaryFolder(), "issue.md");
  writeFileSync(file, text);
  return readIssueEntities(fixture("valid-minimal"), file, { language: "en" }, TODAY);
}

/** Answers to the questions about the source. */
export const source = { "source.url": "https://example.org/o-nas", "source.title": "O nas" };
/** Answers that are enough for a new entity. */
export const fresh = {
  name: "Fundacja Mokradło",
  legalForm: "fundacja (foundation)",
  summary: "Fundacja chroni mokradła regionu i prowadzi\nzajęcia dla szkół przez cały rok.",
  "address.town": "Nowy Bór",
  "address.municipality": "9801011",
  ...source,
};
