import { listRows, sections, type ReportRow } from "./report-rows.ts";
import type { ContentReport } from "./content-report.ts";
import { formatDate } from "#src/i18n/format.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";

/** Longer names are cut in the table; the file says them whole. */
const LONGEST_NAME = 44;

/** The report as a table for people at a terminal, part by part; a part without lines says so, and rounds of which there is no log are left out. */
export function formatTerminal(report: ContentReport, language: ReportLanguage): string {
  const rows = Map.groupBy(listRows(report, language), ({ section }) => section);
  const shown = sections.filter((section) => section !== "rounds" || report.rounds !== undefined);
  const parts = shown.map((section) => {
    const title = getText("report", language, `section.${section}`);
    const lines = formatLines(rows.get(section) ?? []);
    return [title, ...(lines.length > 0 ? lines : [`  ${getText("report", language, "none")}`])].join("\n");
  });
  return `${[getText("report", language, "lead", { date: formatDate(report.today, language), count: report.entities.length }), ...parts].join("\n\n")}\n`;
}

function formatLines(rows: readonly ReportRow[]): string[] {
  const names = rows.map(({ name }) => cut(showUnseen(name)));
  const width = Math.max(0, ...names.map((name) => name.length));
  return rows.flatMap(({ amount, note, file }, index) => {
    const number = amount === undefined ? "" : `${String(amount).padStart(4)}  `;
    const indent = " ".repeat(number.length + 4);
    return [
      `  ${number}${(names[index] ?? "").padEnd(width)}  ${showUnseen(file)}`,
      `${indent}${showUnseen(note)}`,
    ];
  });
}

const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
