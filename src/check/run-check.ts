import { relative, resolve, sep } from "node:path";
import { readKnownFiles, type Listener } from "./cache/known-files.ts";
import { checkContent } from "./check-content.ts";
import { type Position, type Severity } from "#src/core/integrity/problem.ts";
import { learnFile, type KnownFile } from "./facts/file-facts.ts";
import { placeProblems } from "./facts/place-problems.ts";
import { joinContent } from "./facts/join-content.ts";
import { severityOf, type Problem } from "./problems.ts";
import { listMissingFiles } from "./files/place-file.ts";
import { readPublicFiles } from "./files/public-files.ts";
import { listContentPaths, readRawFile } from "./files/raw-files.ts";

/** A problem with its severity and place; `shownFile` is the path from the working directory. */
export type Finding = { problem: Problem; severity: Severity; position: Position; shownFile: string };

/** The findings of a run, in the order of files and lines, not yet in any language. */
export type CheckResult = { files: number; findings: Finding[] };

/** Checks a content folder against the schemas and every rule; `today` is `YYYY-MM-DD`. Reads, never writes. */
export const runCheck = (folder: string, today: string): CheckResult =>
  judgeFiles(
    folder,
    listContentPaths(folder).map((path) => learnFile(readRawFile(folder, path))),
    today,
  );

/**
 * The same, quickly: what follows from single files is kept in a cache, and found out on all cores where it is not
 * there. The result never depends on the cache.
 */
export async function runCachedCheck(
  cache: string,
  folder: string,
  today: string,
  listener: Listener,
): Promise<CheckResult> {
  const { files, keep } = await readKnownFiles(cache, folder, listener);
  const result = judgeFiles(folder, files, today);
  try {
    keep();
  } catch {
    // Where nothing can be written, every run is the first one.
  }
  return result;
}

/** What the schemas and every rule say of all files of a content folder. */
export function judgeFiles(folder: string, files: readonly KnownFile[], today: string): CheckResult {
  const problems = listProblems(files, today);
  const positions = placeProblems(files, problems);
  const findings = problems.map((problem): Finding => ({
    problem,
    severity: severityOf(problem.id),
    position: positions.get(problem) ?? { line: 1, column: 1 },
    shownFile: showPath(folder, problem.file),
  }));
  return { files: files.length, findings: findings.sort(compareFindings) };
}

function listProblems(files: readonly KnownFile[], today: string): Problem[] {
  if (files.length === 0) return [{ id: "content-missing", file: "", values: {} }];
  return [
    ...files.flatMap(({ facts }) => facts.problems),
    ...listMissingFiles(new Set(files.map(({ raw }) => raw.path))),
    ...files.flatMap(({ facts }) => facts.parsed.problems),
    ...checkContent(joinContent(files, readPublicFiles()), today),
  ];
}

/** The path relative to the working directory, which editors can open; outside it, the absolute path. */
function showPath(folder: string, file: string): string {
  const path = relative(process.cwd(), resolve(folder, file));
  const shown = path.startsWith("..") ? resolve(folder, file) : path;
  return shown.split(sep).join("/") || ".";
}

const compareFindings = (a: Finding, b: Finding) =>
  a.problem.file.localeCompare(b.problem.file, "en") ||
  a.position.line - b.position.line ||
  a.position.column - b.position.column ||
  a.problem.id.localeCompare(b.problem.id, "en");
