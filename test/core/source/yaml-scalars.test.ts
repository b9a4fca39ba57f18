import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { parsePlainNumber } from "#src/core/source/yaml-schema.ts";

const read = (scalar: string) => (parseYaml(`value: ${scalar}\n`) as { value: unknown }).value;

describe("a text without quotes", () => {
  it.each([
    ...["0012", "010", "00", "+48123456789", "+5", "0x1F", "-0x1F", "0o17", "0b101", "1e3", "1e400", "-1E-3"],
    ...[".5", "1.", "1_000", "1,5", "-0", "-0.0", ".inf", "-.inf", ".nan", "12:30:00", "12:30", "190:20:30"],
    ...["9007199254740993", "12345678901234567890", "0.1234567890123456789", "1".repeat(400)],
    ...["0.0000000000000000000000001", `1.${"0".repeat(40)}`],
    ...["2026-12-10", "2026-02-30", "0001-01-01", "2026-12-10T15:00:00", "2026-12-10 15:00:00 +1"],
    ...["yes", "no", "on", "off", "y", "n", "True", "TRUE", "False", "Null", "NULL", "Yes", "tak", "nie"],
    ...["=", "0..1", "1-2", "12 345", "١٢"],
  ])("stays as it is written where a number or a word would lose it: %s", (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ["12", 12],
    ["-5", -5],
    ["0", 0],
    ["7.10", 7.1],
    ["1200.00", 1200],
    ["-0.5", -0.5],
    ["52.40637499999999", 52.40637499999999],
    ["9007199254740991", 9_007_199_254_740_991],
    ["true", true],
    ["false", false],
    ["null", null],
    ["~", null],
    ["", null],
  ])("is a value of another type only in the plainest notation: %s", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it("is text in quotes, whatever it says, and where it is marked as text", () => {
    expect(parseYaml(`["12", 'true', "~", !!str 12, ! 12]`)).toEqual(["12", "true", "~", "12", "12"]);
  });

  it("is text where it is the sign that merges records, but no key", () => {
    expect(parseYaml("[<<]")).toEqual(["<<"]);
  });

  it("is a key as it is written", () => {
    expect(parseYaml("0012: a\n2026-01-02: b\n+48: c\nTrue: d\n")).toEqual({
      ...{ "0012": "a", "2026-01-02": "b", "+48": "c", True: "d" },
    });
  });
});

describe("a number", () => {
  it("is written as it would be shown, but for zeros at its end", () => {
    const decimal = fc
      .tuple(fc.maxSafeInteger(), fc.option(fc.nat({ max: 999_999 })))
      .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
    fc.assert(
      fc.property(decimal, (text) => {
        const value = parsePlainNumber(text);
        if (value === undefined) return;
        const shown = String(value);
        expect(text.startsWith(shown)).toBe(true);
        expect(text.slice(shown.length)).toMatch(/^(?:\.?0*)$/);
      }),
      { seed: 4 },
    );
  });
});

describe("a text that cannot be read", () => {
  it.each([
    ["a quotation mark that is not closed", 'registerName: "Fundacja \\"Łąka\\"\nname: x'],
    ["two documents", "a: 1\n---\nb: 2"],
    ["a tag", "a: !!int 0x1F"],
    ["a timestamp tag", "a: !!timestamp 2026-01-01"],
    ["the merge sign by its tag", "summary: !!merge <<"],
    ["equal keys", "a: 1\na: 2"],
    ["itself inside itself", "a: &a [*a]"],
    ["an alias of nothing", "a: *b"],
    [
      "aliases without end",
      Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)
        .join("\n")
        .replace(/^/, "a0: &a0 [x]\n"),
    ],
    ["nesting without end", "[".repeat(3000) + "]".repeat(3000)],
  ])("is refused: %s", (_, text) => {
    expect(() => parseYaml(text)).toThrow();
  });

  it("is not one with aliases and merged keys that people write", () => {
    expect(parseYaml("base: &base { a: 1 }\nvalue:\n  <<: *base\n  b: *base")).toEqual({
      base: { a: 1 },
      value: { a: 1, b: { a: 1 } },
    });
  });
});

describe("letters", () => {
  it("are composed, also those that escapes write apart", () => {
    expect(parseYaml('ła\u0328ka: "ło\u0301dz\u0301"\nb: ["z\\u0301", { "o\\u0301": 1 }]')).toEqual({
      łąka: "łódź",
      b: ["ź", { ó: 1 }],
    });
  });
});
