import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readContentFiles } from "#src/check/files/content-files.ts";
import { checkFiles, entity, fixture, idsOf, page } from "#test/support/content-folder.ts";

const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty"];

/** Records of real shape, one of each folder of the content that has any. */
const samples = [
  ...new Map(
    readContentFiles("content")
      .filter(({ path }) => /\.(?:mdx?|ya?ml)$/.test(path))
      .map(({ path }) => [path.slice(0, path.lastIndexOf("/") + 1) || path, path] as const),
  ).values(),
];

const attack =
  (name: string) =>
  (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(attack(name));
    if (typeof value === "string") return name;
    if (typeof value !== "object" || value === null) return value;
    const inside = Object.entries(value).map(([key, field]) => [key, attack(name)(field)]);
    return Object.fromEntries([...inside, [name, name]]);
  };

function attackFile(path: string, name: string): string {
  const text = readFileSync(join("content", path), "utf8");
  const isMarkdown = /\.mdx?$/.test(path);
  const yaml = isMarkdown ? (text.split(/^---$/m)[1] ?? "") : text;
  const attacked = stringify(attack(name)(parse(yaml)));
  return isMarkdown ? `---\n${attacked}---\n\nA short text.\n` : attacked;
}

describe("names that every object has", () => {
  it.each(NAMES)("as keys and values of every collection give messages: %s", (name) => {
    const files = Object.fromEntries(samples.map((path) => [path, attackFile(path, name)]));
    const problems = checkFiles(files);
    expect(problems.length).toBeGreaterThan(samples.length);
    expect(problems.filter(({ id }) => id === "check-fault")).toEqual([]);
  });

  it.each(NAMES)("as one key more are unknown fields: %s", (name) => {
    const text = entity().replace("---\n", `---\n${name}: 1\n`);
    expect(checkFiles({ "entities/a.md": text })).toMatchObject([
      { id: "field-unknown", line: 2, column: 1 },
    ]);
  });

  it.each(NAMES)("as columns of a table are unknown columns: %s", (name) => {
    const problems = checkFiles({ "consultations/remarks/a.csv": `authorKind,${name}\norganisation,x\n` });
    expect(idsOf(problems)).toContain("csv-column-unknown");
  });

  it.each(NAMES)("as ids and file names are ids like others: %s", (name) => {
    const list = readFileSync(join(fixture("valid-minimal"), "vocabularies/spheres.yaml"), "utf8");
    const problems = checkFiles({
      "vocabularies/spheres.yaml": `${list}\n- id: ${name}\n  name: { pl: X, en: X }\n`,
      "entities/constructor.md": entity({ spheres: [name] }),
    });
    expect(idsOf(problems)).not.toContain("check-fault");
  });
});

describe("a place that is nowhere", () => {
  it.each(["+48600100200", "-0", "1e300", ".inf", "120"])("is no centre of a municipality: %s", (lon) => {
    const list = readFileSync(join(fixture("valid-minimal"), "vocabularies/territory.yaml"), "utf8");
    const problems = checkFiles({
      "vocabularies/territory.yaml": list.replace(/lon: [\d.]+/, `lon: ${lon}`),
    });
    expect(problems).toMatchObject([{ file: "vocabularies/territory.yaml", line: expect.any(Number) }]);
  });
});

describe("nesting without end is one message", () => {
  const DEPTH = 3000;
  const blocks = Array.from({ length: DEPTH }, (_, level) => `${" ".repeat(level)}a:`).join("\n");

  it.each([
    ["lists in brackets", `name: ${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}`],
    ["records in braces", `name: ${"{a: ".repeat(DEPTH)}1${"}".repeat(DEPTH)}`],
    ["lists by dashes", `name:\n  ${"- ".repeat(DEPTH)}x`],
    ["blocks", `name:\n${blocks.slice(0, 0)}${blocks.replaceAll(/^/gm, " ")}`],
    ["a hundred and one lists", `name: ${"[".repeat(101)}${"]".repeat(101)}`],
    [
      "aliases",
      `a0: &a0 [1]\n${Array.from({ length: 150 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join("\n")}`,
    ],
  ])("of YAML: %s", (_, yaml) => {
    expect(idsOf(checkFiles({ "entities/a.md": `---\n${yaml}\n---\n` }))).toEqual(["yaml-syntax"]);
  });

  it.each([
    ["quotes", `${"> ".repeat(DEPTH)}x`],
    ["quotes without spaces", `${">".repeat(DEPTH)}x`],
    ["lists", `${"- ".repeat(DEPTH)}x`],
    ["a hundred and one quotes", `${"> ".repeat(101)}x`],
  ])("of Markdown: %s", (_, body) => {
    expect(idsOf(checkFiles({ "pages/a.md": page(body) }))).toEqual(["markup-too-deep"]);
  });

  it("of MDX", () => {
    const problems = checkFiles({ "pages/a.mdx": page(`${"> ".repeat(DEPTH)}x`) });
    expect(idsOf(problems)).toEqual(["markup-too-deep"]);
  });

  it("of brackets and stars in a text is a message or nothing", () => {
    const body = `${"[".repeat(DEPTH)}x${"]".repeat(DEPTH)} ${"*a ".repeat(DEPTH)}`;
    expect(idsOf(checkFiles({ "pages/a.md": page(body) }))).not.toContain("check-fault");
  });
});
