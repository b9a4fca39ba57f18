import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { ImportedRemarks } from "./import-remarks.ts";

const quote = (names: readonly string[], language: ReportLanguage) =>
  names.map((words) => getText("import", language, "quoted", { words })).join(", ");

/** Describes the result of an import of remarks as text. */
export function reportRemarks(done: ImportedRemarks, language: ReportLanguage): string {
  const { path, rows, table, columns, left, named, contacts, replaced } = done;
  const separator = table.separator === "\t" ? "\\t" : table.separator;
  const personal = left.filter(({ isPersonal }) => isPersonal).map(({ name }) => name);
  const others = left.filter(({ isPersonal }) => !isPersonal).map(({ name }) => name);
  const pairs = columns.map(({ from, to }) => `${from} → ${to}`).join(", ");
  const lines = [
    getText("import", language, "remarks.done", { path, rows, encoding: table.encoding, separator }),
    replaced && getText("import", language, "remarks.replaced", { kept: replaced.kept }),
    replaced &&
      replaced.missing > 0 &&
      getText("import", language, replaced.drops ? "remarks.dropped" : "remarks.stayed", {
        count: replaced.missing,
      }),
    getText("import", language, "remarks.columns", { columns: pairs }),
    others.length > 0 && getText("import", language, "remarks.left", { names: quote(others, language) }),
    personal.length > 0 &&
      getText("import", language, "remarks.personal", { names: quote(personal, language) }),
    named.length > 0 && getText("import", language, "remarks.named", { lines: named.join(", ") }),
    contacts.length > 0 && getText("import", language, "remarks.contacts", { lines: contacts.join(", ") }),
  ];
  return lines.filter((line) => line !== false && line !== undefined).join("\n");
}
