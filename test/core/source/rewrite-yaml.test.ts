import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { rewriteYaml, withoutEmpty, writeYaml } from "#src/core/source/rewrite-yaml.ts";

const text = `# Head
name: Łąka # everyday name
codes: ["0463011", 0012]
# Where it is
address: { street: 'ul. Długa 1', town: Toruń }

sources:
  - { url: "https://example.org/a", title: A }
  # The best one
  - url: https://example.org/b
    title: B
since: 2024-05-01
empty: []
`;
const value = () => parseYaml(text) as Record<string, unknown>;

/** Texts that YAML takes for something else, among any others. */
const words = fc.oneof(
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "0012",
    "1e3",
    "12:30",
    "2024-05-01",
    "a: b",
    "x # y",
    "- a",
    "{}",
    '"',
    "ś",
  ),
  fc.string().map((one) =>
    one
      .replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]/g, "")
      .trim()
      .normalize("NFC"),
  ),
);
const records = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    words,
    fc.integer(),
    fc.boolean(),
    fc.array(words),
    fc.array(fc.record({ title: words, note: words })),
  ),
);

describe("a YAML file that is written again", () => {
  it("is the same text when nothing has changed, whatever is empty in the new value", () => {
    expect(rewriteYaml(text, { ...value(), note: "", list: [], en: { summary: null } })).toBe(text);
    expect(rewriteYaml(text, { ...value(), codes: ["0463011", "0012"] })).toBe(text);
  });

  it("keeps comments, order and notation of all that stays", () => {
    const changed = { ...value(), name: "Łąka: nowa", phone: "56 622", since: "2024-06" };
    expect(rewriteYaml(text, changed)).toBe(
      text
        .replace("name: Łąka ", 'name: "Łąka: nowa" ')
        .replace("since: 2024-05-01\n", "since: 2024-06\n")
        .replace("empty: []\n", "phone: 56 622\nempty: []\n"),
    );
  });

  it("puts a new field behind the one that it follows in the form", () => {
    const { name, ...rest } = value();
    expect(rewriteYaml(text, { name, shortName: "Ł", ...rest })).toContain(
      "everyday name\nshortName: Ł\ncodes",
    );
  });

  it("moves items of a list with their comments, and gives new ones the form of the others", () => {
    const [first, second] = value()["sources"] as unknown[];
    const third = { url: "https://example.org/c", title: "C" };
    const moved = rewriteYaml(text, { ...value(), sources: [second, third, first] });
    expect(moved).toContain(
      `sources:
  # The best one
  - url: https://example.org/b
    title: B
  - { url: https://example.org/c, title: C }
  - { url: "https://example.org/a", title: A }
since`,
    );
  });

  it("removes what the new value does not have", () => {
    expect(rewriteYaml(text, { ...value(), address: undefined })).not.toContain("street");
  });

  it("says what it was given, for any value, over any other", () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        expect(parseYaml(writeYaml(one)) ?? {}).toEqual(withoutEmpty(one));
        expect(withoutEmpty(parseYaml(rewriteYaml(writeYaml(one), other)) ?? {})).toEqual(
          withoutEmpty(other),
        );
      }),
      { seed: 20261130, numRuns: 60 },
    );
  });
});
