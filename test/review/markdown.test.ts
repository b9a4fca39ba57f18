import { parseHTML } from "linkedom";
import { markdownToHtml } from "satteri";
import { describe, expect, it } from "vitest";
import { toCodeBlock, toInlineCode } from "#src/core/text/in-code.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { formatMarkdown } from "#src/review/format-markdown.ts";
import type { Review, ReviewedRecord } from "#src/review/review.ts";

const HOSTILE = [
  "</code></summary><img src=x onerror=alert(1)>",
  "| a | b |\n\n# Title\n\n- [x] @everyone closes #1 https://evil.example/",
  "`` ` ``` </details> **x** [a](javascript:x) <!-- x -->",
  "\\| \\` &lt;b&gt; &#42;x&#42; www.evil.example jan@evil.example",
  "\u202Egnp.exe \u001B[31m :smile: /close",
];

const render = (markdown: string) => {
  const html = markdownToHtml(markdown, { features: { gfm: true } }) as string | { html: string };
  return parseHTML(`<!doctype html><html><body>${typeof html === "string" ? html : html.html}</body></html>`)
    .document;
};

describe("text from anywhere", () => {
  it.each(HOSTILE)("is nothing but the text of one code in a cell: %j", (text) => {
    const document = render(`| a |\n| --- |\n| ${toInlineCode(text)} |`);
    expect(document.querySelectorAll("td")).toHaveLength(1);
    const cell = document.querySelector("td");
    expect(
      [...(cell?.querySelectorAll("*") ?? [])].map(({ tagName }) => tagName).filter((name) => name !== "A"),
    ).toEqual(["CODE"]);
    expect(cell?.textContent.replaceAll(/\s+/g, " ")).toBe(showUnseen(text));
  });

  it.each(HOSTILE)("is nothing but the text of a block of code: %j", (text) => {
    const document = render(`a\n\n${toCodeBlock(`+${text}\n\`\`\`\n-x`, "diff")}\n\nb`);
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(["P", "PRE", "P"]);
  });
});

const record = (name: string, changes: number): ReviewedRecord => ({
  id: "a",
  state: "changed",
  collection: "entities",
  name,
  file: "content/entities/a.md",
  changes: Array.from({ length: changes }, (_, at) => ({
    path: [`key|${at}`],
    before: name,
    after: "b".repeat(600),
  })),
  patch: "",
});

const review = (parts: Partial<Review>): Review => ({
  base: "a".repeat(40),
  refusals: [],
  records: [],
  files: [],
  others: [],
  nameRecord: () => undefined,
  ...parts,
});

describe("a comment", () => {
  it.each(HOSTILE)("keeps its structure whatever a record says: %j", (text) => {
    const document = render(formatMarkdown(review({ records: [record(text, 2)] }), undefined, "pl"));
    expect(document.querySelectorAll("img, script, h1, input, blockquote")).toHaveLength(0);
    expect(document.querySelectorAll("table")).toHaveLength(1);
    expect(document.querySelectorAll("tbody td")).toHaveLength(6);
    expect(document.querySelectorAll("details")).toHaveLength(1);
  });

  it.each([
    ["many records", review({ records: Array.from({ length: 3000 }, (_, at) => record(`Name ${at}`, 1)) })],
    ["a record of many fields", review({ records: [record("||||".repeat(500), 5000)] })],
    ["long names", review({ records: Array.from({ length: 300 }, () => record("|".repeat(10_000), 60)) })],
    [
      "long paths",
      review({
        others: Array.from({ length: 5000 }, () => "|".repeat(4000)),
        files: Array.from({ length: 5000 }, () => ({
          state: "added" as const,
          path: "|".repeat(4000),
          isUnreadable: true,
        })),
        refusals: Array.from({ length: 5000 }, () => ({
          problem: { id: "pesel-published" as const, file: "a", values: {} },
          severity: "error" as const,
          position: { line: 1, column: 1 },
          shownFile: "|".repeat(4000),
        })),
        records: [record("|".repeat(10_000), 60)],
      }),
    ],
  ])("is taken by GitHub, and says how much it leaves out: %s", (_, large) => {
    const text = formatMarkdown(large, undefined, "en");
    expect(text.length).toBeLessThan(65_536);
    const told = [...text.matchAll(/<details/g)].length;
    const left = Number(/had no room here: (\d+)/.exec(text)?.[1] ?? 0);
    expect(told + left).toBe(large.records.length);
  });

  it("says how many fields and characters of a record it leaves out", () => {
    const text = formatMarkdown(
      review({ records: [{ ...record("A", 61), patch: `+${"x".repeat(5000)}` }] }),
      undefined,
      "en",
    );
    expect(text).toContain("And more changed fields: 1.");
    expect(text).toContain("And more characters of changed text: 1001.");
    expect(text).toContain("… &#40;&#43;100&#41;");
  });
});
