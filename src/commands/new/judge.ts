import { readKnownFiles } from "#src/check/cache/known-files.ts";
import { learnFile, type KnownFile } from "#src/check/facts/file-facts.ts";
import { severityOf, type Problem } from "#src/check/problems.ts";
import { renderReport, type Report } from "#src/check/report/render-report.ts";
import { judgeFiles, type Finding } from "#src/check/run-check.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { toPath, writeDraft, type Target } from "./target.ts";

const learn = (path: string, text: string): KnownFile =>
  learnFile({ path, bytes: Buffer.from(text), problems: [] });

/** What the check says of one field of a record that is not finished: what is wrong and what to do. */
export function judgeField(
  target: Target,
  record: Fields,
  path: KeyPath,
  language: ReportLanguage,
): string | undefined {
  const file = learn(toPath(target, "x"), writeDraft(target, record));
  const place = (target.definition.form === "list" ? [0, ...path] : path).join("\0");
  const problem = file.facts.parsed.problems.find((one) =>
    `${one.path?.join("\0")}\0`.startsWith(`${place}\0`),
  );
  if (!problem) return undefined;
  const [said] = renderReport({ files: 1, findings: [toFinding(problem)] }, language).problems;
  return said && `${said.what} ${said.remedy}`;
}

const toFinding = (problem: Problem): Finding => ({
  problem,
  severity: severityOf(problem.id),
  position: { line: 1, column: 1 },
  shownFile: problem.file,
});

/** What the whole check would say because of a new text of a file, and does not say without it. */
export async function judgeWhole(
  folder: string,
  { path, text }: { path: string; text: string },
  today: string,
  language: ReportLanguage,
): Promise<Report> {
  const { files } = await readKnownFiles(cacheFolder("check"), folder, {
    onProgress: () => undefined,
    onDamage: () => undefined,
  });
  const others = files.filter(({ raw }) => raw.path !== path);
  const before = new Set(judgeFiles(folder, files, today).findings.map((one) => nameFinding(one, path)));
  const after = judgeFiles(folder, [...others, learn(path, text)], today);
  const findings = after.findings.filter((finding) => !before.has(nameFinding(finding, path)));
  return renderReport({ files: 1, findings }, language);
}

/** What makes a finding the same after a change: a warning about other files may count one entry more. */
const nameFinding = ({ problem: { id, file, path, values }, severity }: Finding, own: string) =>
  JSON.stringify([id, file, path, ...(severity === "error" || file === own ? [values] : [])]);
