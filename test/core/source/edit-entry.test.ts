import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { describe, expect, it } from "vitest";
import { editEntry, type Edit } from "#src/core/source/edit-entry.ts";
import { UnsafeEdit } from "#src/core/source/edit-yaml.ts";
import { writeInline } from "#src/core/source/inline-yaml.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";

const order = ["name", "legalForm", "identifiers", "statuses", "summary", "address", "contacts", "sources"];
const edit = (yaml: string, ...edits: Edit[]) =>
  editEntry("a.md", `---\n${yaml}---\n\nTekst.\n`, edits, order).slice(4, -"---\n\nTekst.\n".length);

describe("an edit of front matter", () => {
  it("replaces a value in its own quotes and keeps the comment behind it", () => {
    const yaml = `name: 'Klub'   # as they say\nsummary: "Stary"\naddress: {  town: Toruń ,  street: "ul. A"  }\n`;
    expect(
      edit(
        yaml,
        { path: ["name"], value: "Klub d'Or" },
        { path: ["address", "street"], value: "ul. Łąkowa 3" },
      ),
    ).toBe(
      `name: 'Klub d''Or'   # as they say\nsummary: "Stary"\naddress: {  town: Toruń ,  street: "ul. Łąkowa 3"  }\n`,
    );
  });

  it("puts a new field where the schema has it, behind what an editor wrote below the one before", () => {
    const yaml = `# Our club\nname: Klub # everyday\n\n# the form\nlegalForm: fundacja\nsources:\n  - { url: a }\n`;
    expect(edit(yaml, { path: ["identifiers", "krs"], value: "0000000012" })).toBe(
      `# Our club\nname: Klub # everyday\n\n# the form\nlegalForm: fundacja\nidentifiers: { krs: "0000000012" }\nsources:\n  - { url: a }\n`,
    );
  });

  it("adds to records and lists in the style that they have", () => {
    const yaml = `name: A\nidentifiers: { krs: "1" }\nstatuses:\n    - status: opp # why\n      taxYears: [2024]\naddress:\n  town: Toruń\n\n\nsources: [{ url: a }]\n`;
    expect(
      edit(
        yaml,
        { path: ["identifiers", "nip"], value: "5213003700" },
        { path: ["statuses", 0, "taxYears", 1], value: 2025 },
        { path: ["statuses", 1], value: { status: "inny", source: { url: "b" } } },
        { path: ["address", "postalCode"], value: "87-100" },
        { path: ["sources", 1], value: { url: "b", title: "B: c" } },
      ),
    ).toBe(
      `name: A\nidentifiers: { krs: "1", nip: "5213003700" }\nstatuses:\n    - status: opp # why\n      taxYears: [2024, 2025]\n    - { status: inny, source: { url: b } }\naddress:\n  town: Toruń\n  postalCode: 87-100\n\n\nsources: [{ url: a }, { url: b, title: "B: c" }]\n`,
    );
  });

  it("fills what is empty, and keeps line breaks of Windows and texts of many lines", () => {
    const yaml = "name:\r\nsummary: |\r\n  Jeden\r\n  dwa\r\n";
    expect(edit(yaml, { path: ["name"], value: "Klub" }, { path: ["address", "town"], value: "Toruń" })).toBe(
      "name: Klub\r\nsummary: |\r\n  Jeden\r\n  dwa\r\naddress: { town: Toruń }\r\n",
    );
  });

  it.each([
    [
      "a line",
      "name: A\nwebsite: x # theirs\n# next\nsources: []\n",
      ["website"],
      "name: A\n# next\nsources: []\n",
    ],
    ["the last line", "name: A\nwebsite: x\n", ["website"], "name: A\n"],
    ["a line of Windows", "name: A\r\nwebsite: x\r\nb: 1\r\n", ["website"], "name: A\r\nb: 1\r\n"],
    ["the first of an item", "a:\n  - b: 1\n    c: 2\n", ["a", 0, "b"], "a:\n  - c: 2\n"],
    ["the last of an item", "a:\n  - b: 1\n    c: 2\n  - b: 3\n", ["a", 0, "c"], "a:\n  - b: 1\n  - b: 3\n"],
    ["the first in braces", "a: { b: 1, c: 2 } # x\n", ["a", "b"], "a: { c: 2 } # x\n"],
    ["the last in braces", "a: { b: 1, c: 2 } # x\n", ["a", "c"], "a: { b: 1 } # x\n"],
  ] as const)("takes away a value and nothing else: %s", (_what, yaml, path, left) => {
    expect(edit(yaml, { path, value: undefined })).toBe(left);
  });

  it.each([
    ["the only one of its record", "a: { b: 1 }\n", ["a", "b"]],
    ["a list", "a: [1]\nb: 1\n", ["a"]],
    ["what is not there", "a: 1\nb: 1\n", ["c"]],
    ["an anchor", "a: &x 1\nb: *x\n", ["a"]],
    ["what stands behind an alias", "a: &x { b: 1, c: 2 }\nd: *x\n", ["d", "b"]],
  ] as const)("refuses to take away %s", (_what, yaml, path) => {
    expect(() => edit(yaml, { path, value: undefined })).toThrow(UnsafeEdit);
  });

  it("writes control characters so that the check can name them", () => {
    expect(edit("name: 'A'\n", { path: ["name"], value: "a\u0007" })).toBe('name: "a\\u0007"\n');
  });

  it.each([
    ["an alias", `name: &a Klub\nsummary: *a\n`, ["summary"]],
    ["a value with an anchor", `name: &a Klub\nsummary: *a\n`, ["name"]],
    ["a list in place of a text", `name: [a]\n`, ["name"]],
  ])("refuses %s", (_, yaml, path) => {
    expect(() => edit(yaml, { path, value: "x" })).toThrow(UnsafeEdit);
  });

  it("changes one line of any file of the reference region", () => {
    const folder = join(import.meta.dirname, "../../fixtures/region/entities");
    const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      for (const path of [["name"], ["shortName"], ["identifiers", "nip"], ["sources", 99]]) {
        const after = editEntry(file, text, [{ path, value: "Zażółć: gęślą" }], order);
        const changed = diffLines(text, after).filter(({ added }) => added);
        expect(changed.map(({ count }) => count).join(), `${file} ${path.join(".")}`).toBe("1");
      }
    }
  });
});

it.each([
  "Fundacja „Łąka”",
  "0000012345",
  "12",
  "3.5",
  "yes",
  "null",
  "a, b",
  "a: b",
  "a #b",
  "- a",
  "2024-11-05",
  "2024",
  "87-100",
  "x: ",
  " a",
  'say "no"',
  "a\nb",
  "@a",
  "*",
  "{}",
  "",
  "7 Cudów",
  "1e3",
  "0x1F",
  "true",
  "~",
])("a text on one line is read as it was: %j", (text) => {
  expect(parseYaml(`a: ${writeInline({ b: [text, text] })}`)).toEqual({ a: { b: [text, text] } });
  expect(parseYaml(`a: ${writeInline(text)}`)).toEqual({ a: text });
});
