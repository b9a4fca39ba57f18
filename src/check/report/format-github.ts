import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { countPhrase } from "./phrases.ts";
import type { RenderedProblem, Report } from "./render-report.ts";

/** The report as workflow commands, which GitHub shows next to the changed lines. */
export function formatGithub({ counts, problems }: Report, language: ReportLanguage): string {
  const summary = [
    countPhrase(language, "count.errors", counts.errors),
    countPhrase(language, "count.warnings", counts.warnings),
    countPhrase(language, "count.files", counts.files),
  ].join(", ");
  return `${[...problems.map(formatCommand), summary].join("\n")}\n`;
}

function formatCommand({ id, severity, file, line, column, what, why, remedy }: RenderedProblem): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(id)}`;
  return `::${severity} ${place}::${escapeText([what, why, remedy].join("\n"))}`;
}

const escapeText = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
