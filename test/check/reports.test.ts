import { describe, expect, it } from "vitest";
import type { Report } from "#src/check/report/render-report.ts";
import { formatGithub } from "#src/check/report/format-github.ts";
import { formatJson } from "#src/check/report/format-json.ts";
import { formatTerminal } from "#src/check/report/format-terminal.ts";

const problem = {
  file: "content/entities/a.md",
  line: 2,
  column: 7,
  what: "What.",
  why: "Why.",
  remedy: "Remedy.",
};

const report: Report = {
  counts: { files: 62, errors: 1, warnings: 3 },
  problems: [
    { ...problem, id: "stale-entry", severity: "warning" },
    { ...problem, id: "krs-syntax", severity: "error", what: "100% sure,\nreally: yes" },
    { ...problem, id: "stale-entry", severity: "warning", file: "content/entities/b,c:d.md" },
    { ...problem, id: "stale-entry", severity: "warning", file: "content/entities/b,c:d.md" },
  ],
};

describe("the report for people", () => {
  const text = formatTerminal(report, "pl", false);

  it("puts errors before warnings, groups by file and ends with counts", () => {
    expect(text).toMatch(
      /^Błędy\n\ncontent\/entities\/a\.md \(1\)\n {2}content\/entities\/a\.md:2:7 {2}krs-syntax\n/,
    );
    expect(text.indexOf("Ostrzeżenia")).toBeGreaterThan(text.indexOf("krs-syntax"));
    expect(text).toContain("content/entities/b,c:d.md (2)");
    expect(text.trimEnd().split("\n").at(-1)).toBe("1 błąd, 3 ostrzeżenia, sprawdzono 62 pliki");
  });

  it("has colours only on request", () => {
    expect(text).not.toContain("\u001B");
    expect(formatTerminal(report, "pl", true)).toContain("\u001B[");
  });

  it("says in English that there are no problems", () => {
    const empty = { counts: { files: 1, errors: 0, warnings: 0 }, problems: [] };
    expect(formatTerminal(empty, "en", false)).toBe("0 errors, 0 warnings, 1 file checked\n");
  });
});

describe("the report for programs", () => {
  it("keeps its format", () => {
    const parsed = JSON.parse(formatJson(report));
    expect(Object.keys(parsed)).toEqual(["version", "counts", "problems"]);
    expect(parsed.version).toBe(1);
    expect(parsed.counts).toEqual({ files: 62, errors: 1, warnings: 3 });
    expect(Object.keys(parsed.problems[0]).sort()).toEqual(
      ["id", "severity", "file", "line", "column", "what", "why", "remedy"].sort(),
    );
  });
});

describe("the report for GitHub", () => {
  const lines = formatGithub(report, "en").split("\n");

  it("escapes texts and properties", () => {
    expect(lines).toContain(
      "::error file=content/entities/a.md,line=2,col=7,title=krs-syntax::100%25 sure,%0Areally: yes%0AWhy.%0ARemedy.",
    );
    expect(
      lines.filter((line) => line.startsWith("::warning file=content/entities/b%2Cc%3Ad.md,")),
    ).toHaveLength(2);
  });
});
