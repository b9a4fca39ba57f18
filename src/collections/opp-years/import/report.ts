import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { ImportedOpps } from "./import-opps.ts";

/** Describes the result of an import of a list of public benefit organisations as text. */
export function reportOpps(done: ImportedOpps, language: ReportLanguage): string {
  const { path, rows, others, table, columns, left, withoutCounty, withoutStatus } = done;
  const separator = table.separator === "\t" ? "\\t" : table.separator;
  const lines = [
    getText("import", language, "opp.done", { path, rows, others, encoding: table.encoding, separator }),
    done.wasReplaced && getText("import", language, "opp.replaced"),
    getText("import", language, "remarks.columns", {
      columns: columns.map(({ from, to }) => `${from} → ${to}`).join(", "),
    }),
    left.length > 0 &&
      getText("import", language, "remarks.left", { names: left.map(({ name }) => `„${name}”`).join(", ") }),
    withoutCounty.length > 0 &&
      getText("import", language, "opp.withoutCounty", { lines: withoutCounty.join(", ") }),
    withoutStatus.length > 0 &&
      getText("import", language, "opp.withoutStatus", { ids: withoutStatus.join(", ") }),
  ];
  return lines.filter((line) => line !== false).join("\n");
}
