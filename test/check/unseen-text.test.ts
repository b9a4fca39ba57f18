import { describe, expect, it } from "vitest";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { checkFiles, entity, page } from "#test/support/content-folder.ts";

describe("characters that nobody sees", () => {
  it.each([
    [String.raw`\x0B`, "U+000B"],
    [String.raw`\b`, "U+0008"],
    [String.raw`\e`, "U+001B"],
    [String.raw`\0`, "U+0000"],
    [String.raw`\r`, "U+000D"],
    [String.raw`\N`, "U+0085"],
    [String.raw`\L`, "U+2028"],
    [String.raw`\u202E`, "U+202E"],
    [String.raw`\ufffe`, "U+FFFE"],
    [String.raw`\ufdd0`, "U+FDD0"],
    [String.raw`\ufffd`, "U+FFFD"],
    [String.raw`\uD800`, "U+D800"],
    [String.raw`\U0001FFFF`, "U+1FFFF"],
  ])("are reported when YAML writes them as %s", (escape, code) => {
    const text = entity({ name: "Body" }).replace("name: Body", `name: "Bo${escape}dy"`);
    const [problem, ...rest] = checkFiles({ "entities/a.md": text });
    expect(problem).toMatchObject({ id: "control-character", line: 2, column: 7 });
    expect(problem?.what).toContain(code);
    expect(rest).toEqual([]);
  });

  it.each([
    ["a value of a list", 'a: [ok, "x\\by"]', { line: 1, column: 9 }],
    ["a key", '"a\\x0Bb": 1', { line: 1, column: 1 }],
    ["a value deep inside", 'a:\n  - b: { c: "\\x01" }', { line: 2, column: 13 }],
  ])("are found in %s", (_, text, position) => {
    expect(parseYamlSource(`${text}\n`).remarks).toMatchObject([{ id: "control-character", position }]);
  });

  it.each([String.raw`   `, String.raw`\u00A0\u200B`, String.raw`\u3164\t`])(
    "are reported when a text holds nothing else: “%s”",
    (written) => {
      expect(parseYamlSource(`a: "${written}"\n`).remarks).toMatchObject([
        { id: "text-blank", position: { line: 1, column: 4 } },
      ]);
      expect(parseYamlSource(`a: ""\nb: "${written}x"\n`).remarks).toEqual([]);
    },
  );

  it("are not tabs, line ends, emoji or letters of other alphabets", () => {
    const text = String.raw`a: "x\ty\nz\r\n\U0001F98A \u0105\u0416\u05D0 \u00A0"`;
    expect(parseYamlSource(`${text}\n`).remarks).toEqual([]);
  });

  it("are reported when Markdown writes them as entities", () => {
    const problems = checkFiles({ "pages/a.md": page("Text &#8238;turned.\n\n[x](/about/ 'b&#8232;c')") });
    expect(problems.map(({ id }) => id)).toEqual(["control-character", "control-character"]);
  });

  it.each(["&#11;", "&#xFFFE;", "&#0;", "&#x85;"])(
    "are reported where a sign stands for them: %s",
    (sign) => {
      expect(checkFiles({ "pages/a.md": page(`A${sign}b`) })).toMatchObject([
        { id: "control-character", line: 7 },
      ]);
    },
  );
});
