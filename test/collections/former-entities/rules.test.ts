import { describe, expect, it } from "vitest";
import { checkFiles, entity, page } from "#test/support/content-folder.ts";

const LIST = "former-entities.yaml";
const closed = {
  "entities/closed.md": entity({
    name: "Closed Body",
    lifeCycle: { state: "closed", since: "2026-01-02", successor: "example-meadow-foundation" },
  }),
};
const check = (items: string[], more: Record<string, string> = {}) =>
  checkFiles({ [LIST]: items.map((item) => `- { ${item}, since: 2026-02-01 }\n`).join(""), ...more }).map(
    ({ file, line, column, id, remedy }) => ({ place: `${file}:${line}:${column}`, id, remedy }),
  );

describe("a list of former ids", () => {
  it("is accepted where each record moved to an entity or was removed", () => {
    expect(check(["id: a, movedTo: example-meadow-foundation", "id: b, removed: mistaken"])).toEqual([]);
  });

  it.each([
    ["id: example-meadow-foundation, removed: mistaken", "former-entity-exists", "1:9"],
    ["id: a", "former-entity-fate", "1:9"],
    ["id: a, movedTo: example-meadow-foundation, removed: mistaken", "former-entity-fate", "1:9"],
    ["id: a, movedTo: a", "former-entity-circle", "1:21"],
    ["id: a, movedTo: example-medow-foundation", "unknown-reference", "1:21"],
    ["id: a, movedTo: closed", "former-entity-closed", "1:21"],
    ["id: a, removed: because", "field-value", "1:21"],
    ["id: Ą, removed: mistaken", "id-syntax", "1:9"],
    ["id: '2', removed: mistaken", "address-reserved", "1:3"],
  ])("- { %s }: %s", (item, id, place) => {
    const found = check([item], closed);
    expect(found.map((one) => [one.place, one.id])).toEqual([[`${LIST}:${place}`, id]]);
  });

  it("says at each step of a chain where it ends, and names a circle once for each id in it", () => {
    const chain = check([
      "id: a, movedTo: b",
      "id: b, movedTo: c",
      "id: c, movedTo: example-meadow-foundation",
    ]);
    expect(chain.map(({ place, id }) => `${place} ${id}`)).toEqual([
      `${LIST}:1:21 reference-moved`,
      `${LIST}:2:21 reference-moved`,
    ]);
    expect(chain[0]?.remedy).toContain("“example-meadow-foundation”");
    expect(check(["id: a, movedTo: b", "id: b, movedTo: a"]).map(({ id }) => id)).toEqual([
      "former-entity-circle",
      "former-entity-circle",
    ]);
    expect(check(["id: a, movedTo: b", "id: b, removed: mistaken"]).map(({ id }) => id)).toEqual([
      "reference-removed",
    ]);
  });

  it("offers the successor of a closed entity", () => {
    expect(check(["id: a, movedTo: closed"], closed)[0]?.remedy).toContain("“example-meadow-foundation”");
  });
});

describe("what names a former id", () => {
  const items = ["id: a, movedTo: example-meadow-foundation", "id: b, removed: mistaken"];

  it("is a link that works but should lead to the new address, in every notation", () => {
    const body = "[one](/podmioty/a/), [two](/podmioty/b/), <https://portal.example.org/podmioty/a/>";
    const found = check(items, { "pages/a.md": page(body) });
    expect(found.map(({ place, id }) => `${place} ${id}`)).toEqual([
      "pages/a.md:7:1 link-moved",
      "pages/a.md:7:22 link-removed",
      "pages/a.md:7:43 link-moved",
    ]);
    expect(found[0]?.remedy).toContain("/podmioty/example-meadow-foundation/");
  });

  it("is a field that must name the new id", () => {
    const unit = (id: string) =>
      entity({ name: `Unit ${id}`, legalForm: "therapy-workshop", operator: { entity: id } });
    const found = check(items, { "entities/x.md": unit("a"), "entities/y.md": unit("b") });
    expect(found.map(({ place, id }) => `${place.split(":")[0]} ${id}`)).toEqual(
      expect.arrayContaining(["entities/x.md reference-moved", "entities/y.md reference-removed"]),
    );
    expect(found.some(({ id }) => id === "unknown-reference")).toBe(false);
  });
});
