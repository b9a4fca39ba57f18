import { describe, expect, it } from "vitest";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import { listEmails } from "#src/core/text/emails.ts";
import { makeLinePlaces } from "#src/core/text/line-places.ts";
import { checkFiles, entity, idsOf, page } from "#test/support/content-folder.ts";

// A quadratic reading of these inputs takes longer than the tests may: they have no other measure of time.

describe("limits", () => {
  it("of a file are said plainly", () => {
    const [problem, ...rest] = checkFiles({ "pages/a.md": page("x".repeat(10 * 1024 ** 2)) });
    expect(problem).toMatchObject({ id: "file-too-large", line: 1, column: 1 });
    expect(problem?.what).toMatch(/10\.1 MB.*5 MB/);
    expect(rest).toEqual([]);
  });

  it.each([
    ["a value", entity({ name: "x".repeat(20_001) }), 2],
    ["a key", entity({ ["x".repeat(1000)]: "y".repeat(1_000_000) }), 12],
    ["a list", entity({ spheres: ["x".repeat(2_000_000)] }), 12],
  ])("of %s are said at its place, and nothing else of the file", (_, text, line) => {
    const problems = checkFiles({ "entities/a.md": text });
    expect(new Set(idsOf(problems))).toEqual(new Set(["field-too-large"]));
    expect(problems[0]).toMatchObject({ line });
  });

  it("of a cell are said at its row", () => {
    const table = `authorKind,remark\norganisation,A.\norganisation,${"x".repeat(20_001)}\n`;
    const problems = checkFiles({ "consultations/remarks/a.csv": table });
    expect(problems.filter(({ id }) => id === "field-too-large")).toMatchObject([{ line: 3 }]);
  });

  it("of a body are said at its first line", () => {
    const problems = checkFiles({ "pages/a.md": page("słowo\n".repeat(100_000)) });
    expect(problems).toMatchObject([{ id: "field-too-large", line: 7 }]);
  });

  it("of a line of a body are said at that line", () => {
    const problems = checkFiles({ "pages/a.md": page(`A.\n${"_a".repeat(100_000)}\nB.`) });
    expect(problems).toMatchObject([{ id: "field-too-large", line: 8 }]);
  });

  it("leave a long text alone that people write", () => {
    expect(checkFiles({ "pages/a.md": page("Słowo, źdźbło i łąka.\n".repeat(10_000)) })).toEqual([]);
  });
});

describe("a body is read in a time that grows with its length", () => {
  it.each([
    ["words with low lines", "_a"],
    ["words", "a"],
    ["digits", "1"],
    ["signs of addresses", "a@"],
    ["dots", "a@b."],
    ["openings of links", "ą]("],
    ["backticks", "` "],
    ["blank lines", "\n"],
  ])("%s", (_, scrap) => {
    const line = scrap.repeat(Math.floor(19_000 / scrap.length));
    const problems = checkFiles({ "pages/a.md": page(`${line}\n`.repeat(10)) });
    expect(idsOf(problems)).not.toContain("field-too-large");
  });

  it("with an address in every line, each told at its place", () => {
    const problems = checkFiles({ "pages/a.md": page("anna.nowak@example.org\n".repeat(10_000)) });
    expect(problems.filter(({ id }) => id === "personal-email")).toHaveLength(10_000);
    expect(problems.at(-1)).toMatchObject({ line: 10_006, column: 1 });
  });
});

describe("fields are read in a time that grows with their number", () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("\n");

  it("unknown keys", () => {
    const keys = lines(20_000, (index) => `key-${index}: 1`);
    const problems = checkFiles({ "entities/a.md": entity().replace("---\n", `---\n${keys}\n`) });
    expect(problems.filter(({ id }) => id === "field-unknown")).toHaveLength(20_000);
    expect(problems.at(-1)).toMatchObject({ line: 20_001, column: 1 });
  });

  it("a hundred thousand keys, places and repeated ones included", () => {
    const source = parseYamlSource(lines(100_000, (index) => `key-${index % 99_999}: 1`));
    expect(source.duplicateKeys).toMatchObject([{ key: "key-0", position: { line: 100_000, column: 1 } }]);
    {
      for (let index = 0; index < 99_999; index += 1) source.locate([`key-${index}`], "value");
    }
  });

  it("blank lines in front matter", () => {
    checkFiles({ "entities/a.md": entity().replace("---\n", `---\n${"\n".repeat(400_000)}`) });
  });
});

describe("addresses in a text", () => {
  it("are those that people see", () => {
    const found = listEmails("a@b.pl, x@y; (jan.k@c-d.org.pl). @e.pl q@w@r.pl");
    expect(found.map(({ email }) => email)).toEqual(["a@b.pl", "jan.k@c-d.org.pl", "w@r.pl"]);
    expect(found[0]?.index).toBe(0);
  });

  it("are nobody's when longer than an address may be", () => {
    expect(isPersonalEmail(`${"anna".repeat(100_000)}kowalska@example.org`)).toBe(false);
  });

  it("have lines and columns", () => {
    const at = makeLinePlaces("ab\n\ncd");
    expect([0, 2, 3, 4, 5].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });
});
