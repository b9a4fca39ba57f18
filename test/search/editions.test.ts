import { describe, expect, it } from "vitest";
import { weighPages } from "#src/search/client/weigh-pages.ts";
import { findEditions } from "#src/search/editions.ts";
import { listKindStems } from "#src/search/kinds.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import { toStem } from "#src/search/stem.ts";

const forum = (name: string) => ({ kind: "Forum", name });

describe("editions", () => {
  it("are pages of one kind whose names differ by numbers alone", () => {
    const pages = [
      forum("XIV Forum Organizacji Pozarządowych (2013)"),
      forum("XXIII Forum Organizacji Pozarządowych (2023)"),
      forum("XVII Forum Organizacji Pozarządowych (2016)"),
      forum("Forum Organizacji Pozarządowych"),
      { kind: "Wydarzenie", name: "15. Forum Organizacji Pozarządowych" },
    ];
    expect(findEditions(pages)).toEqual(["first", "last", "between", "none", "none"]);
  });

  it("stand in the order of their last year, or of their number, whatever the order of their words", () => {
    const names = [
      "Ocena za 2013 rok",
      "Ocena za rok 2017",
      "5. Zjazd",
      "12. Zjazd",
      "Program 2016–2020",
      "Program 2015",
    ];
    expect(findEditions(names.map(forum))).toEqual(["first", "last", "first", "last", "last", "first"]);
  });

  it.each([
    ["ostatnie forum", "last"],
    ["najnowsze forum", "last"],
    ["pierwsze forum", "first"],
    ["najstarsze forum", "first"],
  ])("are asked for by „%s”", (query, asked) => {
    const none = { isEnded: true, isGuide: false, isDefinition: false, kind: "Forum" };
    const order = ["first", "between", "last"] as const;
    const traits = writeTraits(
      order.map((edition) => ({ ...none, edition })),
      {
        language: "pl",
        stemsOf: (kind) => listKindStems(kind, "pl"),
      },
    );
    const weight = weighPages(query, query.split(" ").map(toStem), traits, []);
    const weights = [0, 1, 2].map(weight);
    expect(order[weights.indexOf(Math.max(...weights))]).toBe(asked);
  });
});
