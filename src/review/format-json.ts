import { renderReport } from "#src/check/report/render-report.ts";
import { definitions } from "#src/collections/index.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { nameField } from "./field-words.ts";
import type { Review } from "./review.ts";

/** Version of the shape: increased when a field changes its meaning or is removed. */
const VERSION = 1;

/** A review for programs, whole; what may not be told again is hidden in it too. */
export function formatJson(
  { base, refusals, records, files, others }: Review,
  language: ReportLanguage,
): string {
  const { problems } = renderReport({ files: 0, findings: refusals }, language);
  const refused = problems.map(({ id, file, line, column, why, remedy }) => ({
    id,
    file,
    line,
    column,
    why,
    remedy,
  }));
  const named = records.map((record) => ({
    ...record,
    label: definitions[record.collection].label[language],
    changes: record.changes.map((change) => ({ field: nameField(record, change.path, language), ...change })),
  }));
  return `${JSON.stringify({ version: VERSION, base, refused, records: named, files, others }, undefined, 2)}\n`;
}
