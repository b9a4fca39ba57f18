import { describe, expect, it } from "vitest";
import { findSearch, parseSearches } from "#src/shortlist/searches.ts";
import { formatSearch, type SearchWords } from "#src/shortlist/search-words.ts";
import { facetNames, type TermNames } from "#src/directory/dataset.ts";
import { recordOf } from "#src/core/records.ts";

const DIRECTORY = "https://portal.pl/en/podmioty/";

describe("the search that an address asks for", () => {
  it.each([
    ["?service=catering&county=0463", "?service=catering&county=0463"],
    ["?service=catering#wyniki", "?service=catering"],
    ["usluga/catering/", "usluga/catering/"],
    ["usluga/catering/2/", "usluga/catering/2/"],
    ["powiat/torun/catering/", "powiat/torun/catering/"],
    ["", undefined],
    ["#lista", undefined],
    ["tilia/", undefined],
    ["2/", undefined],
    [`?q=${"a".repeat(600)}`, undefined],
  ])("is the part after the directory: %s", (rest, search) => {
    expect(findSearch(DIRECTORY + rest, DIRECTORY)).toBe(search);
  });

  it.each(["", "https://elsewhere.pl/podmioty/?q=a", "https://portal.pl/podmioty/?q=a"])(
    "is none of another page: %s",
    (address) => {
      expect(findSearch(address, DIRECTORY)).toBeUndefined();
    },
  );
});

describe("stored searches", () => {
  it.each([null, "", "{", "7", '{"a":1}'])("are none in a damaged record: %s", (text) => {
    expect(parseSearches(text)).toEqual([]);
  });

  it("are the last five texts", () => {
    const stored = ["a", "b", 7, null, "c", "d", "e", "f"];
    expect(parseSearches(JSON.stringify(stored))).toEqual(["b", "c", "d", "e", "f"]);
  });
});

describe("a search in words", () => {
  const names: TermNames = {
    ...recordOf(facetNames, () => ({})),
    service: { catering: "catering", sprzatanie: "sprzątanie" },
    county: { "0463": "Toruń", "0404": "powiat chełmiński" },
  };
  const words: SearchWords = {
    facets: recordOf(facetNames, (facet) => facet),
    term: "„{term}”",
    near: "w pobliżu: {place}",
    radius: "do {radius} km",
    device: "tu, gdzie jestem",
  };
  const dataset = { names, places: [{ id: "0463011", name: "Toruń", lat: 53, lon: 18.6 }] };

  it.each([
    ["?service=catering&service=sprzatanie&county=0463", "service: catering, sprzątanie; county: Toruń"],
    ["?q=pranie $&&near=0463011&radius=20", "„pranie $”; w pobliżu: Toruń; do 20 km"],
    ["?near=device&radius=5", "w pobliżu: tu, gdzie jestem; do 5 km"],
    ["usluga/catering/", "service: catering"],
    ["powiat/powiat-chelminski/", "county: powiat chełmiński"],
    ["powiat/torun/catering/", "service: catering; county: Toruń"],
    ["usluga/sprzatanie/2/", "service: sprzątanie"],
    ["?service=nie-ma&sort=name", ""],
    ["?county=constructor", ""],
    ["nic/nie-ma/", ""],
  ])("%s: %s", (search, text) => {
    expect(formatSearch(search, dataset, words)).toBe(text);
  });
});
