import { describe, expect, it } from "vitest";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { checkFiles, entity } from "#test/support/content-folder.ts";

describe("a sign # after a space", () => {
  const remarksOf = (text: string) => parseYamlSource(`${text}\n`).remarks;

  it.each([
    ["name: Klub Pomocy #1 w Nowym Borze", 'name: "Klub Pomocy #1 w Nowym Borze"'],
    ["  - Klub #1", '- "Klub #1"'],
    ["a: { b: [x, y] }\nc: Numer  #2", 'c: "Numer  #2"'],
    ["number: 12 #a", 'number: "12 #a"'],
    ['name: Klub "Las" #ź', String.raw`name: "Klub \"Las\" #ź"`],
    ["name: Klub #1\r", 'name: "Klub #1"'],
    ["name: Klub # 7 w Borze", 'name: "Klub # 7 w Borze"'],
    ["name: Klub #", 'name: "Klub #"'],
    ["name: Klub ## część", 'name: "Klub ## część"'],
    ["name: Klub #„Łąka”", 'name: "Klub #„Łąka”"'],
    ["name: Klub #-1", 'name: "Klub #-1"'],
    ["summary: Prowadzi\n  #1 klub", 'summary: "Prowadzi #1 klub"'],
    ["- Klub\n  #1", '- "Klub #1"'],
  ])("that cuts a text is told with the corrected line: %j", (text, corrected) => {
    expect(remarksOf(text)).toMatchObject([{ id: "yaml-comment-cuts", values: { corrected } }]);
  });

  it.each([
    "legalForm: foundation # a comment",
    "founded: 2018-05 # a comment",
    "url: https://example.org/Page # a comment",
    "phone: +48 600 000 001 # a comment",
    "isOpen: true #",
    'name: "Klub #1"',
    'name: "Klub" #1',
    "name: 'Klub #1'",
    "name: Klub#1",
    "url: https://example.org/a#b",
    "text: |\n  Klub #1",
    "name: Klub\n#1 comment",
    "- name: Klub\n  #town: Toruń",
    "name: Klub\n  # a comment",
  ])("that is a comment, or part of the text, is left alone: %j", (text) => {
    expect(remarksOf(text)).toEqual([]);
  });

  it("only warns, in words of the file", () => {
    const text = entity({ name: "X" }).replace("name: X", "name: Klub Pomocy #1 w Borze");
    const problems = checkFiles({ "entities/a.md": text });
    expect(problems.map(({ id, line, column }) => `${line}:${column} ${id}`)).toEqual([
      "2:7 yaml-comment-cuts",
    ]);
    expect(problems[0]).toMatchObject({ severity: "warning" });
    expect(problems[0]?.remedy).toContain('name: "Klub Pomocy #1 w Borze"');
  });
});
