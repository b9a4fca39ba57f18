import { describe, expect, it } from "vitest";
import { compareRecords } from "#src/review/compare-records.ts";
import { compareValues } from "#src/review/compare-values.ts";
import { readRecords } from "#src/review/read-records.ts";

const say = (before: unknown, after: unknown) =>
  compareValues(before, after).map(({ path, ...values }) => [path.join("."), values.before, values.after]);

describe("values", () => {
  it.each([
    ["equal ones", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ["a field that changed", { a: "x" }, { a: "y" }, [["a", "x", "y"]]],
    ["a field that came", {}, { a: { b: "y" } }, [["a.b", undefined, "y"]]],
    ["a field that went", { a: { b: "y" } }, {}, [["a.b", "y", undefined]]],
    ["an empty list for nothing", { a: [] }, { b: null }, []],
    ["a value that became a record", { a: "x" }, { a: { b: 1 } }, [["a", "x", { b: 1 }]]],
    ["false, which is something", {}, { a: false }, [["a", undefined, false]]],
    ["items of a plain list", { a: ["x", "y"] }, { a: ["y", "z"] }, [["a", ["x"], ["z"]]]],
    ["the order of a plain list", { a: ["x", "y"] }, { a: ["y", "x"] }, [["a", ["x", "y"], ["y", "x"]]]],
    ["an item twice", { a: ["x"] }, { a: ["x", "x"] }, [["a", undefined, ["x"]]]],
    [
      "records of a list by their ids, wherever they stand",
      {
        a: [
          { id: "p", n: 1 },
          { id: "q", n: 2 },
        ],
      },
      {
        a: [
          { id: "q", n: 3 },
          { id: "p", n: 1 },
        ],
      },
      [["a.0.n", 2, 3]],
    ],
    [
      "records that are gone at their former place",
      {
        a: [
          { url: "p", n: 1 },
          { url: "q", n: 2 },
        ],
      },
      { a: [{ url: "q", n: 2 }] },
      [
        ["a.0.url", "p", undefined],
        ["a.0.n", 1, undefined],
      ],
    ],
    [
      "records without a key by their places",
      { a: [{ n: 1 }, { n: 1 }] },
      { a: [{ n: 1 }, { n: 2 }] },
      [["a.1.n", 1, 2]],
    ],
    [
      "nothing but the order of records",
      { a: [{ id: "p" }, { id: "q" }] },
      { a: [{ id: "q" }, { id: "p" }] },
      [["a", [{ id: "p" }, { id: "q" }], [{ id: "q" }, { id: "p" }]]],
    ],
  ])("are told: %s", (_, before, after, changes) => {
    expect(say(before, after)).toEqual(changes);
  });
});

describe("records", () => {
  const record = (id: string, fields: object, body = "") => ({ id, fields: { ...fields }, body });

  it("are added, changed and removed, and untouched ones are not told", () => {
    const before = [record("a", { n: 1 }), record("b", { n: 1 }), record("c", { n: 1 })];
    const after = [record("d", { n: 1 }), record("b", { n: 2 }), record("c", { n: 1 })];
    const changes = compareRecords(before, after, false).map(({ id, state }) => `${state} ${id}`);
    expect(changes).toEqual(["added d", "changed b", "removed a"]);
  });

  it("of a renamed file keep their former id", () => {
    expect(compareRecords([record("a", {})], [record("b", {})], true)).toMatchObject([
      { id: "b", formerId: "a", state: "changed", changes: [] },
    ]);
  });

  it("show lines of their text that changed, with a line around", () => {
    const [change] = compareRecords(
      [record("a", {}, "Jeden.\n\nDwa.\n\nTrzy.\n\nCztery.")],
      [record("a", {}, "Jeden.\n\nDwa.\n\nPięć.\n\nCztery.")],
      false,
    );
    expect(change?.patch).toBe("@@ -4,3 +4,3 @@\n \n-Trzy.\n+Pięć.");
  });

  it("of a list are read with ids, and doubles with numbers", () => {
    const yaml = Buffer.from("- { id: a }\n- { id: a }\n- { name: B }\n- c\n");
    const ids = readRecords("vocabularies/spheres.yaml", yaml)?.map(({ id }) => id);
    expect(ids).toEqual(["a", "a (2)", "3.", "4."]);
  });

  it("that cannot be read are undefined", () => {
    expect(readRecords("entities/a.md", Buffer.from("---\na: [\n---\n"))).toBeUndefined();
    expect(readRecords("vocabularies/spheres.yaml", Buffer.from("a: 1\n"))).toBeUndefined();
    expect(readRecords("vocabularies/spheres.yaml", Buffer.from(""))).toEqual([]);
  });
});
