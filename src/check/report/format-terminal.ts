import { styleText } from "node:util";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { countPhrase, getPhrase } from "./phrases.ts";
import { clean, type RenderedProblem, type Report } from "./render-report.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The report for people: errors before warnings, grouped by file, counts at the end. */
export function formatTerminal(
  { counts, problems }: Report,
  language: ReportLanguage,
  colours: boolean,
): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const errors = formatSection(problems, "error", language, paint);
  const warnings = formatSection(problems, "warning", language, paint);
  const summary = [
    countPhrase(language, "count.errors", counts.errors),
    countPhrase(language, "count.warnings", counts.warnings),
    countPhrase(language, "count.files", counts.files),
  ].join(", ");
  return `${[...errors, ...warnings, paint(["bold", toColour(counts)], summary)].join("\n\n")}\n`;
}

function toColour({ errors, warnings }: Report["counts"]): "red" | "yellow" | "green" {
  if (errors > 0) return "red";
  return warnings > 0 ? "yellow" : "green";
}

function formatSection(
  problems: readonly RenderedProblem[],
  severity: RenderedProblem["severity"],
  language: ReportLanguage,
  paint: Paint,
): string[] {
  const style: Style = severity === "error" ? "red" : "yellow";
  const groups = Map.groupBy(
    problems.filter((problem) => problem.severity === severity),
    ({ file }) => clean(file),
  );
  const blocks = [...groups].map(([file, group]) =>
    [
      paint("bold", `${file} (${group.length})`),
      ...group.map((problem) => formatProblem(problem, language, style, paint)),
    ].join("\n"),
  );
  return blocks.length === 0
    ? []
    : [paint(["bold", style], getPhrase(language, `section.${severity}`)), ...blocks];
}

function formatProblem(
  problem: RenderedProblem,
  language: ReportLanguage,
  style: Style,
  paint: Paint,
): string {
  const { id, line, column, what, why, remedy } = problem;
  const file = clean(problem.file);
  return [
    `  ${file}:${line}:${column}  ${paint(style, id)}`,
    `    ${what}`,
    `    ${paint("dim", getPhrase(language, "label.why"))} ${why}`,
    `    ${paint("dim", getPhrase(language, "label.remedy"))} ${remedy}`,
  ].join("\n");
}
