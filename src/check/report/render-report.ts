import { problems } from "../problems.ts";
import type { ProblemTexts } from "#src/collections/definition.ts";
import type { Severity, Words } from "#src/core/integrity/problem.ts";
import type { Problem } from "../problems.ts";
import { allDefinitions, findOwner } from "#src/collections/index.ts";
import { fillPlaceholders, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import { findPhrase, getPhrase } from "./phrases.ts";
import type { CheckResult, Finding } from "../run-check.ts";
import { findFieldNotes, recordSchema } from "../records/schema-fields.ts";

/** A problem in words; the shape of the JSON report. */
export type RenderedProblem = {
  id: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  what: string;
  why: string;
  remedy: string;
};

/** A report in one language, ready for any format. */
export type Report = {
  counts: { files: number; errors: number; warnings: number };
  problems: RenderedProblem[];
};

/** Turns findings into texts of one language. */
export function renderReport({ files, findings }: CheckResult, language: ReportLanguage): Report {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    counts: { files, errors, warnings: findings.length - errors },
    problems: findings.map((finding) => renderFinding(finding, language)),
  };
}

function renderFinding(finding: Finding, language: ReportLanguage): RenderedProblem {
  const { problem, severity, position, shownFile } = finding;
  const texts: ProblemTexts = problems[problem.id][language];
  const rendered = Object.entries({ folder: shownFile, ...problem.values }).map(
    ([name, words]) => [name, clean(renderWords(words, problem, language))] as const,
  );
  const fill = (text: string) => fillPlaceholders(text, Object.fromEntries(rendered));
  const remedy = problem.values["corrected"] === undefined ? texts.remedy : (texts.corrected ?? texts.remedy);
  const place = { file: shownFile, line: position.line, column: position.column };
  return {
    id: problem.id,
    severity,
    ...place,
    what: fill(texts.what),
    why: fill(texts.why),
    remedy: fill(remedy),
  };
}

function renderWords(words: Words, problem: Problem, language: ReportLanguage): string {
  if (typeof words !== "object") return String(words);
  if ("titleOf" in words) return renderField(problem, words.titleOf, language);
  if ("placeOf" in words) return placeOf(words.placeOf);
  if ("pl" in words) return words[language];
  const phrase = findPhrase(language, words.term);
  return phrase === undefined
    ? (words.otherwise ?? words.term)
    : fillPlaceholders(phrase, words.values ?? {});
}

/** Control characters in the content could send commands to a terminal. */
export const clean = (text: string) => text.replaceAll(/\p{Cc}/gu, "\uFFFD");

function placeOf(collection: string): string {
  const definition = allDefinitions.find(({ id }) => id === collection);
  return definition?.form === "entry" ? `${definition.path}/` : (definition?.path ?? collection);
}

/** A field as its key and the title that editors see. */
function renderField(problem: Problem, path: readonly (string | number)[], language: ReportLanguage): string {
  const key = String(path.findLast((step) => typeof step === "string") ?? "");
  const owner = findOwner(problem.file);
  if (!owner) return key;
  const inside = owner.form === "list" && typeof path[0] === "number" ? path.slice(1) : path;
  const title = findFieldNotes(recordSchema(owner.id), inside)[language];
  return title === undefined ? key : getPhrase(language, "field", { key, title });
}
