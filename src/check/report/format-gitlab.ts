import { hash } from "node:crypto";
import type { Report } from "./render-report.ts";

/** The report in the form of GitLab's Code Quality, which it shows next to the changed lines of a merge request. */
export function formatGitlab({ problems }: Report): string {
  const seen = new Map<string, number>();
  const issues = problems.map(({ id, severity, file, line, what, why, remedy }) => {
    // Lines move, so a problem is known by what it says; equal ones of a file are numbered.
    const mark = `${id} ${file} ${what}`;
    const count = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, count);
    return {
      description: [what, why, remedy].join(" "),
      check_name: id,
      fingerprint: hash("sha256", `${mark} ${count}`, "hex"),
      severity: severity === "error" ? "critical" : "minor",
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
