import { describe, expect, it } from "vitest";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";

describe("a quotation mark that nothing closes", () => {
  it.each([
    ["a: 'b\nc: d\n", 1, 4],
    ['c: 1\na: "b\nd: e\n', 2, 4],
    ['a: [x, "y]\nb: 1\n', 1, 8],
    ["a:\n  - 'x\n  - 'y'\n", 2, 5],
    [String.raw`name: "Klub \"Łąka\"` + '\nb: 1\nc:\n  d: "e"\n', 1, 7],
  ])("is told where it opens, not where the reader stops: %j", (text, line, column) => {
    expect(parseYamlSource(text).fault).toMatchObject({
      code: "UNCLOSED_QUOTE",
      position: { line, column },
    });
  });

  it.each(['a: "b" c\nd: 1\n', 'a: "Klub "Las""\nb: 1\n', "a: [x, y\nb: 1\n", 'a: "b"\n c: 1\n'])(
    "is not blamed for another fault: %j",
    (text) => {
      expect(parseYamlSource(text).fault).toMatchObject({ code: expect.not.stringMatching("QUOTE") });
    },
  );
});
