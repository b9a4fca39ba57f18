import { expect, it } from "vitest";
import { formatGitlab } from "#src/check/report/format-gitlab.ts";

const problem = {
  id: "link-broken",
  severity: "warning" as const,
  file: "content/pages/a.md",
  line: 7,
  column: 2,
  what: "What.",
  why: "Why.",
  remedy: "Remedy.",
};

it("the report for GitLab has the fields of Code Quality, and equal problems have other fingerprints", () => {
  const report = {
    counts: { files: 1, errors: 1, warnings: 1 },
    problems: [problem, { ...problem, line: 9 }],
  };
  const issues = JSON.parse(formatGitlab(report)) as { fingerprint: string }[];
  expect(issues).toMatchObject([
    {
      description: "What. Why. Remedy.",
      check_name: "link-broken",
      severity: "minor",
      location: { path: "content/pages/a.md", lines: { begin: 7 } },
    },
    { location: { lines: { begin: 9 } } },
  ]);
  const [one, two] = issues.map(({ fingerprint }) => fingerprint);
  expect(one).not.toBe(two);
  const moved = JSON.parse(
    formatGitlab({ ...report, problems: [{ ...problem, line: 70 }] }),
  ) as typeof issues;
  expect(moved[0]?.fingerprint).toBe(one);
});
