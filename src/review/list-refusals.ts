import { relative } from "node:path";
import { learnFile, type KnownFile } from "#src/check/facts/file-facts.ts";
import { joinContent } from "#src/check/facts/join-content.ts";
import { placeProblems } from "#src/check/facts/place-problems.ts";
import { limits } from "#src/check/files/limits.ts";
import { checkPrivateData } from "#src/check/files/private-data.ts";
import { readRawFile } from "#src/check/files/raw-files.ts";
import { severityOf, type Problem, type ProblemId } from "#src/check/problems.ts";
import { checkPersonalContacts } from "#src/check/rules/check-personal-contacts.ts";
import type { Finding } from "#src/check/run-check.ts";
import { runRule } from "#src/check/run-rule.ts";
import type { ChangedFile } from "./git.ts";
import { readSize, readTreeFile } from "./read-tree-file.ts";

/** What may not be published even once, because it stays in the history. */
const REFUSED: ReadonlySet<ProblemId> = new Set([
  "secret-published",
  "pesel-published",
  "personal-contact",
  "personal-email",
  "file-too-large",
  "download-too-large",
]);

/** Faulty content that tests keep. */
const EXAMPLES = "test/fixtures/broken/";

/**
 * Secrets, personal data and oversized files among changed files: of content as the check tells them, in files that it does not
 * read, in content or elsewhere, secrets, PESEL numbers and sizes. `prefix` is the path of the content in the repository at `top`.
 */
export function listRefusals(top: string, prefix: string, changed: readonly ChangedFile[]): Finding[] {
  const paths = changed.filter(({ state }) => state !== "removed").map(({ path }) => path);
  const inside = paths.filter((path) => path.startsWith(prefix) && readSize(top, path) !== undefined);
  const outside = paths.filter((path) => !path.startsWith(prefix) && !path.startsWith(EXAMPLES));
  const files = inside.map((path): KnownFile => {
    const raw = readRawFile(`${top}/${prefix}`, relative(prefix || ".", path));
    return learnFile({ ...raw, picture: undefined });
  });
  const unread = files
    .filter(({ raw }) => !raw.bytes && raw.problems.length === 0)
    .map(({ raw }) => `${prefix}${raw.path}`);
  return [
    ...judgeContent(files, prefix),
    ...[...unread, ...outside].flatMap((path) => judgeOther(top, path)),
  ];
}

function judgeContent(files: readonly KnownFile[], prefix: string): Finding[] {
  const content = joinContent(files, new Set());
  const problems = [
    ...files.flatMap(({ facts }) => facts.problems),
    ...runRule(checkPersonalContacts, content, ""),
  ].filter(({ id }) => REFUSED.has(id));
  const places = placeProblems(files, problems);
  return problems.map((problem) => toFinding(problem, `${prefix}${problem.file}`, places.get(problem)));
}

function judgeOther(top: string, path: string): Finding[] {
  const size = readSize(top, path) ?? 0;
  if (size > limits.downloadBytes) {
    const values = { size: Math.ceil(size / 1024 ** 2), limit: limits.downloadBytes / 1024 ** 2 };
    return [toFinding({ id: "download-too-large", file: path, values }, path)];
  }
  const bytes = readTreeFile(top, path, limits.fileBytes);
  if (!bytes || bytes.includes(0)) return [];
  return checkPrivateData(path, bytes.toString()).map((problem) =>
    toFinding(problem, path, problem.position),
  );
}

const toFinding = (problem: Problem, shownFile: string, position = { line: 1, column: 1 }): Finding => ({
  problem,
  severity: severityOf(problem.id),
  position,
  shownFile,
});
