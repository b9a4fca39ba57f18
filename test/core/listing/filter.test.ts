import { describe, expect, it } from "vitest";
import { countTerm, formatChoice, matchesChoice, parseChoice } from "#src/core/listing/filter.ts";

const room = (capacity: number | undefined, county: string, features: string[]) => ({
  terms: { county: [county], features },
  numbers: capacity === undefined ? {} : { capacity },
});
const items = [
  room(40, "0463", ["step-free", "loop"]),
  room(12, "0463", ["step-free"]),
  room(undefined, "0461", []),
];
const parse = (query: string) => parseChoice(query, ["county", "features"], ["capacity"]);
const find = (query: string) => items.filter((item) => matchesChoice(item, parse(query)));

describe("a choice in a list", () => {
  it("takes one of the chosen terms, but all of the chosen features", () => {
    expect(find("?county=0463&county=0461")).toHaveLength(3);
    expect(find("?features=step-free&features=loop")).toEqual([items[0]]);
  });

  it("finds items of at least the number asked for, and none whose number is unknown", () => {
    expect(find("?capacity=40")).toEqual([items[0]]);
    expect(find("?capacity=1")).toHaveLength(2);
  });

  it("counts what a term would show beside the others of its facet", () => {
    expect(countTerm(items, parse("?county=0463"), "county", "0461")).toBe(1);
    expect(countTerm(items, parse("?features=step-free"), "features", "loop")).toBe(1);
    expect(countTerm(items, parse("?capacity=20"), "county", "0463")).toBe(1);
  });

  it("is written in the address and read back; what cannot be read is left out", () => {
    expect(formatChoice(parse("?capacity=40&county=0463&x=1"))).toBe("?county=0463&capacity=40");
    expect(formatChoice(parse("?capacity=-4&county="))).toBe("");
    expect(formatChoice(parse("?capacity=abc"))).toBe("");
  });
});
