import { describe, expect, it } from "vitest";
import { narrowPages } from "#src/search/client/narrow-pages.ts";
import { groupPages } from "#src/search/client/group-pages.ts";
import { toTraitsAt } from "#src/search/page-ends.ts";
import { readTraits, writeTraits } from "#src/search/page-traits.ts";
import { groupPlaces, listPlacePages } from "#src/search/place-pages.ts";

const page = (kind: string, isEnded = false) => ({
  kind,
  isEnded,
  isGuide: false,
  isDefinition: false,
  edition: "none" as const,
});
const polish = { language: "pl", stemsOf: () => [] };
const file = writeTraits([page("Nabór"), page("Nabór"), page("Nabór", true), page("Podmiot")], polish);

describe("the state of pages", () => {
  const ends: [number, string][] = [
    [0, "2026-11-30"],
    [1, "2026-11-30T12:00:00+01:00"],
  ];
  const listEnded = (now: number) => {
    const traits = toTraitsAt({ ...file, ends }, now);
    return [0, 1, 2, 3].filter((one) => readTraits(traits, one).isEnded);
  };

  it("follows the clock of the visitor: a day ends with it, an instant at once", () => {
    expect(listEnded(Date.parse("2026-11-30T10:59:59Z"))).toEqual([2]);
    expect(listEnded(Date.parse("2026-11-30T11:00:00Z"))).toEqual([1, 2]);
    expect(listEnded(new Date(2026, 10, 30, 23, 59).getTime())).toContain(1);
    expect(listEnded(new Date(2026, 10, 30, 23, 59).getTime())).not.toContain(0);
    expect(listEnded(new Date(2026, 11, 1).getTime())).toEqual([0, 1, 2]);
  });
});

describe("found pages", () => {
  it("are narrowed by kind and state; counts are those of all kinds", () => {
    const all = { kinds: [], skipsEnded: false };
    expect(narrowPages([3, 2, 0], file, all)).toEqual({
      found: [3, 2, 0],
      kinds: { Podmiot: 1, Nabór: 2 },
      ended: 1,
    });
    expect(narrowPages([3, 2, 0], file, { kinds: ["Nabór"], skipsEnded: true })).toEqual({
      found: [0],
      kinds: { Podmiot: 1, Nabór: 1 },
      ended: 1,
    });
  });

  it("are grouped by kind after the ten best, at most three of each", () => {
    const many = writeTraits(
      [
        ...Array.from({ length: 10 }, () => page("Podmiot")),
        page("Nabór"),
        ...Array.from({ length: 5 }, () => page("Podmiot")),
      ],
      polish,
    );
    const found = Array.from({ length: 16 }, (_, one) => one);
    expect(groupPages(found, many)).toEqual([
      { kind: "Nabór", pages: [10] },
      { kind: "Podmiot", pages: [11, 12, 13] },
    ]);
    expect(groupPages(found.slice(0, 12), many)).toEqual([]);
  });
});

describe("pages of places", () => {
  const counties = groupPlaces([["0463011"], ["04"], ["0463"], ["0406012", "0463011"], []]);

  it("stand in a file for each county; the voivodeship is everywhere", () => {
    expect(Object.fromEntries(counties)).toEqual({
      "0463": { "0463011": [0, 3], "0463": [2] },
      "0406": { "0406012": [3] },
    });
  });

  it("are those of a municipality with what is for its county, or of a county with all in it", () => {
    const county = counties.get("0463") ?? {};
    expect(listPlacePages("0463011", county)).toEqual([0, 3, 2]);
    expect(listPlacePages("0463", county).toSorted()).toEqual([0, 2, 3]);
    expect(listPlacePages("0463022", county)).toEqual([2]);
  });
});
