import { getImportText } from "#src/i18n/import-messages.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { ImportFault } from "./fault.ts";
import type { ImportedRemarks } from "./remarks.ts";

const quote = (names: readonly string[]) => names.map((name) => `„${name}”`).join(", ");

/** What an import of remarks did, in lines for people. */
export function reportRemarks(done: ImportedRemarks, language: ReportLanguage): string {
  const { path, rows, table, columns, left, named, contacts, wasReplaced } = done;
  const separator = table.separator === "\t" ? "\\t" : table.separator;
  const personal = left.filter(({ isPersonal }) => isPersonal).map(({ name }) => name);
  const others = left.filter(({ isPersonal }) => !isPersonal).map(({ name }) => name);
  const pairs = columns.map(({ from, to }) => `${from} → ${to}`).join(", ");
  const lines = [
    getImportText(language, "remarks.done", { path, rows, encoding: table.encoding, separator }),
    wasReplaced && getImportText(language, "remarks.replaced"),
    getImportText(language, "remarks.columns", { columns: pairs }),
    others.length > 0 && getImportText(language, "remarks.left", { names: quote(others) }),
    personal.length > 0 && getImportText(language, "remarks.personal", { names: quote(personal) }),
    named.length > 0 && getImportText(language, "remarks.named", { lines: named.join(", ") }),
    contacts.length > 0 && getImportText(language, "remarks.contacts", { lines: contacts.join(", ") }),
  ];
  return lines.filter((line) => line !== false).join("\n");
}

/** What went wrong, with every faulty row of the table. */
export const reportFault = ({ id, values, rows }: ImportFault, language: ReportLanguage): string =>
  [
    getImportText(language, `fault.${id}`, values),
    ...rows.map(({ line, id: row, values: words }) =>
      getImportText(language, "row", { line, what: getImportText(language, `row.${row}`, words) }),
    ),
  ].join("\n");
