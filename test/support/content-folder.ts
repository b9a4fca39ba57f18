import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { stringify } from "yaml";
import { renderReport, type RenderedProblem } from "#src/check/report/render-report.ts";
import { recallFile } from "#src/check/facts/recall-file.ts";
import { listContentPaths, readRawFile } from "#src/check/files/raw-files.ts";
import { judgeFiles, type CheckResult } from "#src/check/run-check.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** The day on which the fixtures are checked. */
export const TODAY = "2026-11-23";

export const fixture = (name: string): string => join(import.meta.dirname, "../fixtures", name);

/** A content folder in a temporary place: the small valid region with some files added or replaced. */
export function makeContent(
  files: Record<string, string | Buffer>,
  base: string | undefined = "valid-minimal",
): string {
  const folder = createTemporaryFolder();
  if (base) cpSync(fixture(base), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the check finds in a folder; files that all tests of a worker have alike are learned once. */
export const recallCheck = (folder: string): CheckResult =>
  judgeFiles(
    folder,
    listContentPaths(folder).map((path) => recallFile(readRawFile(folder, path))),
    TODAY,
  );

/** Everything that the check reports about a folder, as text. */
export function checkFolder(folder: string, language: "pl" | "en" = "en"): RenderedProblem[] {
  const { problems } = renderReport(recallCheck(folder), language);
  return problems.map((problem) => ({ ...problem, file: relative(folder, resolve(problem.file)) }));
}

/** What the check reports about the small valid region with these files in it. */
export const checkFiles = (files: Record<string, string | Buffer>): RenderedProblem[] =>
  checkFolder(makeContent(files));

/** Problems as `id line:column`, without their texts. */
export const idsOf = (problems: readonly RenderedProblem[]): string[] => problems.map(({ id }) => id);

const source = { url: "https://example.org/source", title: "Source", accessedOn: "2026-01-10" };

/** The text of an entity file that is valid except for the given fields; `undefined` removes a field. */
export function entity(fields: Record<string, unknown> = {}, body = "A short text."): string {
  const record = {
    name: "Example Test Body",
    legalForm: "foundation",
    summary: "An example organisation that exists only to be checked by a test.",
    sources: [source],
    verifiedOn: "2026-01-15",
    verifiedBy: "website",
    ...fields,
  };
  return `---\n${stringify(record)}---\n\n${body}\n`;
}

/** A page with the given body; it starts at line 7. */
export const page = (body: string): string =>
  `---\ntitle: Example page\nsummary: An example page that exists only to be checked by a test.\nupdatedOn: 2026-01-15\n---\n\n${body}\n`;

/** A status with its source. */
export const status = (fields: Record<string, unknown>): Record<string, unknown> => ({
  status: "social-enterprise",
  source,
  ...fields,
});
