import { relative, resolve, sep } from "node:path";
import { checkContent } from "./check-content.ts";
import { type Position, type Severity } from "#src/core/integrity/problem.ts";
import { severityOf, type Problem } from "./problems.ts";
import { readContentFiles, type ContentFile } from "./files/content-files.ts";
import { arrangeFiles } from "./files/arrange-files.ts";
import { parseEntries } from "./records/parse-entries.ts";

/** A problem with its severity and place; `shownFile` is the path from the working directory. */
export type Finding = { problem: Problem; severity: Severity; position: Position; shownFile: string };

/** The findings of a run, in the order of files and lines, not yet in any language. */
export type CheckResult = { files: number; findings: Finding[] };

const START: Position = { line: 1, column: 1 };

/** Checks a content folder against the schemas and every rule; `today` is `YYYY-MM-DD`. Reads, never writes. */
export function runCheck(folder: string, today: string): CheckResult {
  const files = readContentFiles(folder) ?? [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const findings = listProblems(files, today).map((problem): Finding => {
    const { severity, position } = place(problem, byPath.get(problem.file));
    return { problem, severity, position, shownFile: showPath(folder, problem.file) };
  });
  return { files: files.length, findings: findings.sort(compareFindings) };
}

function listProblems(files: readonly ContentFile[], today: string): Problem[] {
  if (files.length === 0) return [{ id: "content-missing", file: "", values: {} }];
  const { placed, problems } = arrangeFiles(files);
  const parsed = parseEntries(files, placed);
  return [...problems, ...parsed.problems, ...checkContent(parsed.content, today)];
}

function place(problem: Problem, file: ContentFile | undefined): { severity: Severity; position: Position } {
  const found = problem.path && file?.locate(problem.path, problem.at ?? "value");
  return { severity: severityOf(problem.id), position: problem.position ?? found ?? START };
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
