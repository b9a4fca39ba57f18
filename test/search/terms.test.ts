import { describe, expect, it } from "vitest";
import {
  formatSearchState,
  isEmptySearch,
  listKept,
  parseSearchState,
  toState,
} from "#src/search/client/search-state.ts";
import { normalizeQuery } from "#src/search/query-words.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { listIdentifierNotations } from "#src/search/terms.ts";

describe("the state of a search", () => {
  it("is written to the address and read back", () => {
    const state = {
      term: "spółdzielnia socjalna",
      filters: { county: ["Toruń", "powiat bydgoski"], kind: [] },
      plain: ["socjalna"],
      skipsEnded: true,
    };
    const address = formatSearchState(state);
    expect(address).toBe(
      "?q=sp%C3%B3%C5%82dzielnia+socjalna&county=Toru%C5%84&county=powiat+bydgoski&plain=socjalna&skip=ended",
    );
    expect(parseSearchState(address, ["county", "kind"])).toEqual(state);
  });

  it("is empty without words and filters", () => {
    expect(formatSearchState({ ...toState("  "), filters: { kind: [] } })).toBe("");
    expect(isEmptySearch({ term: " ", filters: { kind: [] } })).toBe(true);
    expect(isEmptySearch({ term: "", filters: { kind: ["Podmiot"] } })).toBe(false);
  });

  it("ignores parameters that are not filters", () => {
    expect(parseSearchState("?q=x&utm=1&kind=Forum", ["kind"])).toEqual({
      term: "x",
      filters: { kind: ["Forum"] },
      plain: [],
      skipsEnded: false,
    });
  });

  it("keeps words that count as ordinary as long as the query has them", () => {
    const plain = ["toruniu", "sala", "pranie poscieli"];
    expect(listKept("sala w Toruniu", plain)).toEqual(["toruniu", "sala"]);
    expect(listKept("Pranie pościeli", plain)).toEqual(["pranie poscieli"]);
    expect(listKept("w Toruniutkim", plain)).toEqual([]);
  });
});

describe("a query", () => {
  it.each([
    ["521 300 37 00", "5213003700"],
    ["PL 521-300-37-00", "5213003700"],
    ["0000 030 897", "0000030897"],
    ["  dwa   słowa ", "dwa słowa"],
    ["ul. Mostowa 6", "ul. Mostowa 6"],
    ["2021", "2021"],
  ])("%s is searched as %s", (written, expected) => expect(normalizeQuery(written)).toBe(expected));
});

describe("search terms", () => {
  it("fold Polish letters, including ł", () =>
    expect(foldText("Zażółć GĘŚLĄ jaźń")).toBe("zazolc gesla jazn"));

  it("include the numbers as queries are brought to them", () => {
    const identifiers = { krs: "0000030897", nip: "5213003700", regon: "010168068", other: [] };
    expect(listIdentifierNotations({ identifiers })).toEqual([
      "0000030897",
      "5213003700",
      "010168068",
      "10168068",
    ]);
    expect(listIdentifierNotations({ identifiers: { other: [] } })).toEqual([]);
  });
});
