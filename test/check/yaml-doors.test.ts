import { parseFrontmatter } from "@astrojs/internal-helpers/frontmatter";
import { describe, expect, it } from "vitest";
import { readContentFile } from "#src/check/files/content-files.ts";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { day, krs, municipalityCode, partialDate } from "#src/core/fields/fields.ts";
import { makeContent } from "#test/support/content-folder.ts";

const readLikeAstro = (yaml: string): unknown => parseFrontmatter(`---\n${yaml}\n---\n`).frontmatter["value"];

const readLikeCheck = (yaml: string): unknown =>
  (parseYamlSource(`${yaml}\n`).data as { value: unknown }).value;

/** Astro reads front matter with one YAML library and the check with another, which knows the positions of keys. */
describe("the two YAML readers", () => {
  it.each([
    "2024-03-12",
    "2024-03",
    "2024",
    "2024-03-12T10:00:00Z",
    '"2024-03-12"',
    "0000030897",
    "0401011",
    "0x1F",
    "0o17",
    "0b101",
    "1_000",
    "1e3",
    "12.50",
    ".5",
    "yes",
    "no",
    "on",
    "true",
    "True",
    "null",
    "~",
    "",
    "12:30",
    "09:30",
    "+48 600 000 000",
    "87-100",
    "'87-100'",
    "[a, b]",
    "{ a: 1, b: [2] }",
    "|\n  two\n  lines",
    ">-\n  folded\n  text",
    "tekst z # krzyżykiem",
    "tekst # z komentarzem",
    "https://example.org/a?b=c#d",
    "Mo-Fr 08:00-16:00; PH off",
    ".inf",
    "-5",
    "+5",
    "1.",
    "010",
    "0b",
    "5213003700",
    "22204956600000",
  ])("agree on %j", (scalar) => {
    const yaml = `value: ${scalar}`;
    expect(readLikeCheck(yaml)).toEqual(readLikeAstro(yaml));
  });

  it("agree on anchors and merged keys", () => {
    const yaml = "base: &base { a: 1 }\nvalue:\n  <<: *base\n  b: *base";
    expect(readLikeCheck(yaml)).toEqual(readLikeAstro(yaml));
  });

  it.each([
    ["date", day(), "2024-03-12"],
    ["year", partialDate(), "2010"],
    ["month", partialDate(), "2010-09"],
    ["KRS without zeros", krs(), "30897"],
    ["KRS with zeros", krs(), "0000030897"],
    ["TERYT without quotes", municipalityCode(), "0401011"],
  ])("give the schema the same value: %s", (_, schema, scalar) => {
    const results = [readLikeCheck, readLikeAstro].map((read) => schema.safeParse(read(`value: ${scalar}`)));
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.success).toBe(true);
  });

  it("do not turn a day that does not exist into one of the next month", () => {
    expect(day().safeParse(readLikeCheck("value: 2024-02-30")).success).toBe(false);
  });
});

describe("positions of keys", () => {
  const text = (newline: string) =>
    ["---", "name: A", "address:", "  town: B", "list:", "  - x", "  - { y: 1 }", "---", "", "Body"].join(
      newline,
    );

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("match the file, with %s line endings", (_, newline) => {
    const folder = makeContent({ "entities/a.md": text(newline) });
    const file = readContentFile(folder, "entities/a.md");
    expect(file.problems).toEqual([]);
    expect(file.locate(["name"], "value")).toEqual({ line: 2, column: 7 });
    expect(file.locate(["address", "town"], "key")).toEqual({ line: 4, column: 3 });
    expect(file.locate(["address", "street"], "value")).toEqual({ line: 3, column: 1 });
    expect(file.locate(["list", 1, "y"], "value")).toEqual({ line: 7, column: 10 });
    expect(file.locate(["nothing"], "value")).toEqual({ line: 1, column: 1 });
    expect(file.body?.split("\n").findIndex((line) => line.startsWith("Body"))).toBe(9);
  });
});
