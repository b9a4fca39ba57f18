import { describe, expect, it } from "vitest";
import { checkContent } from "#src/check/check-content.ts";
import { readContent } from "#src/check/read-content.ts";
import { listEntries, problemAt, type Rule } from "#src/collections/content.ts";
import { checkFiles, entity, idsOf, makeContent, TODAY } from "#test/support/content-folder.ts";

const failing: Rule = (content) =>
  listEntries(content, "entities").flatMap(({ id }) => {
    if (id === "test-b") throw new TypeError("no such thing");
    return [];
  });

const always: Rule = () => {
  throw new RangeError("Maximum call stack size exceeded");
};

const going: Rule = (content) =>
  listEntries(content, "entities").map((entry) => problemAt(entry, "field-format", ["name"]));

describe("a rule that throws", () => {
  const content = readContent(
    makeContent({ "entities/test-a.md": entity(), "entities/test-b.md": entity() }),
  );
  const run = (rules: Rule[]) => (content ? checkContent(content, TODAY, rules) : []);

  it("is one problem of the program, with its name and the file that it cannot cope with", () => {
    expect(run([failing])).toMatchObject([
      {
        id: "check-fault",
        file: "entities/test-b.md",
        values: { rule: "failing", message: "TypeError: no such thing" },
      },
    ]);
  });

  it("blames no file when it throws on none", () => {
    expect(run([always])).toMatchObject([{ id: "check-fault", file: "", values: { rule: "always" } }]);
  });

  it("lets the other rules go on", () => {
    const without = run([going]).length;
    expect(without).toBeGreaterThan(1);
    expect(run([failing, going, always])).toHaveLength(without + 2);
  });
});

describe("values that no schema expects", () => {
  it.each(["!!merge <<", "[!!merge <<]", "{ a: !!merge << }"])("are a message, not a fault: %s", (value) => {
    const text = entity({ name: "X" }).replace("name: X", `name: ${value}`);
    expect(idsOf(checkFiles({ "entities/a.md": text }))).toEqual(["yaml-syntax"]);
  });
});
