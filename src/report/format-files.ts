import { listRows } from "./report-rows.ts";
import type { ContentReport } from "./content-report.ts";
import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";

/** The report for programs: everything that was found, with the score of every entity. */
export const formatJson = (report: ContentReport): string => `${JSON.stringify(report, null, 2)}\n`;

const columns = ["section", "amount", "name", "note", "file"] as const;

/** The lines of the report as CSV in the reader's dialect. */
export function formatCsv(report: ContentReport, language: ReportLanguage): string {
  const head = columns.map((column) => getText("report", language, `column.${column}`));
  const rows = listRows(report, language).map(({ section, amount, name, note, file }) => [
    getText("report", language, `section.${section}`),
    ...[amount, name, note, file],
  ]);
  return toCsv([head, ...rows], csvDialectOf(language));
}
