import { describe, expect, it } from "vitest";
import { readContentFile } from "#src/check/files/content-files.ts";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { makeContent } from "#test/support/content-folder.ts";

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

  it.each([
    ["a quoted text", 'a: 1\nb: "x"', ["b"], 2, 4],
    ["a block of lines", "a: |\n  x\n  y", ["a"], 1, 4],
    ["a folded text with a comment", "a: >- # | x\n  x", ["a"], 1, 4],
    ["a value that is not written", "a:\nb:", ["b"], 2, 1],
    ["what an alias names", "a: &x { c: 1 }\nb: *x", ["b", "c"], 1, 12],
    ["the first of two equal keys", "a: 1\na: 2", ["a"], 1, 4],
    ["a record of a list", "- a: 1\n- a: 2", [1, "a"], 2, 6],
  ])("are known for %s", (_, yaml, path, line, column) => {
    expect(parseYamlSource(`${yaml}\n`).locate(path, "value")).toEqual({ line, column });
  });
});
