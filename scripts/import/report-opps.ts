import { getImportText } from "#src/i18n/import-messages.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { ImportedOpps } from "./opp.ts";

/** What an import of a list of public benefit organisations did, in lines for people. */
export function reportOpps(done: ImportedOpps, language: ReportLanguage): string {
  const { path, rows, others, table, columns, left, withoutCounty, withoutStatus } = done;
  const separator = table.separator === "\t" ? "\\t" : table.separator;
  const lines = [
    getImportText(language, "opp.done", { path, rows, others, encoding: table.encoding, separator }),
    done.wasReplaced && getImportText(language, "opp.replaced"),
    getImportText(language, "remarks.columns", {
      columns: columns.map(({ from, to }) => `${from} → ${to}`).join(", "),
    }),
    left.length > 0 &&
      getImportText(language, "remarks.left", { names: left.map(({ name }) => `„${name}”`).join(", ") }),
    withoutCounty.length > 0 &&
      getImportText(language, "opp.withoutCounty", { lines: withoutCounty.join(", ") }),
    withoutStatus.length > 0 &&
      getImportText(language, "opp.withoutStatus", { ids: withoutStatus.join(", ") }),
  ];
  return lines.filter((line) => line !== false).join("\n");
}
