import { describe, expect, it } from "vitest";
import { listReferences } from "#src/editing/client/preview/list-references.ts";
import { isChanged, listLeaves } from "#src/editing/client/preview/leaves.ts";
import { pairItems } from "#src/editing/client/preview/pair-items.ts";
import { form, words } from "./show.ts";

const listChanged = (saved: object, draft: object) =>
  listLeaves({ ...saved }, { ...draft }, form, words)
    .filter(isChanged)
    .map(({ label, before, after }) => `${label}: ${before?.said ?? "–"} → ${after?.said ?? "–"}`);

describe("the values of a draft beside those that were saved", () => {
  it("are named by the fields that lead to them", () => {
    const saved = { contacts: [{ phone: "1" }, { phone: "2" }], address: { town: "Bór" } };
    const draft = { contacts: [{ phone: "1" }, { phone: "3" }], address: { town: "Las" }, isOpen: true };
    expect(listChanged(saved, draft)).toEqual([
      "Otwarta: – → tak",
      "Adres › town: Bór → Las",
      "Kontakty 2 › phone: 2 → 3",
    ]);
  });

  it("make no change of what comes after an item that was put in or taken out", () => {
    const [one, two, three] = [{ phone: "1" }, { phone: "2" }, { phone: "3" }];
    expect(listChanged({ contacts: [one, three] }, { contacts: [one, two, three] })).toEqual([
      "Kontakty 2 › phone: – → 2",
    ]);
    expect(listChanged({ contacts: [one, two, three] }, { contacts: [two, three] })).toEqual([
      "Kontakty 1 › phone: 1 → –",
    ]);
    expect(pairItems([1, 2, 3], [1, 9, 8, 3])).toEqual([
      { before: 1, after: 1, place: 0 },
      { before: 2, after: 9, place: 1 },
      { before: undefined, after: 8, place: 2 },
      { before: 3, after: 3, place: 3 },
    ]);
  });

  it("are nothing where they are empty", () => {
    expect(listChanged({}, { name: "", seats: null, spheres: [], address: {}, contacts: [] })).toEqual([]);
  });
});

describe("the entries that a record names", () => {
  it("are found in fields and lists of any depth", () => {
    const inside = [
      { name: "a", fields: [{ name: "one", collection: "entities" }] },
      { name: "b", multiple: true, collection: "events" },
      { name: "c", field: { name: "c", collection: "calls" } },
    ];
    const record = { a: [{ one: "x" }, { one: "" }], b: ["y", "z"], c: ["w"] };
    expect(listReferences(record, inside)).toEqual(["entities/x", "events/y", "events/z", "calls/w"]);
  });
});
