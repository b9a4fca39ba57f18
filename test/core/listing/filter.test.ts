import { describe, expect, it } from "vitest";
import {
  countChosen,
  countTerm,
  formatChoice,
  matchesChoice,
  parseChoice,
} from "#src/core/listing/filter.ts";

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

describe("a filter choice", () => {
  it("matches any of the chosen terms, but all of the chosen features", () => {
    expect(find("?county=0463&county=0461")).toHaveLength(3);
    expect(find("?features=step-free&features=loop")).toEqual([items[0]]);
  });

  it("matches items with at least the given number, and none whose number is unknown", () => {
    expect(find("?capacity=40")).toEqual([items[0]]);
    expect(find("?capacity=1")).toHaveLength(2);
  });

  it("counts the items that a term would show", () => {
    expect(countTerm(items, parse("?county=0463"), "county", "0461")).toBe(1);
    expect(countTerm(items, parse("?features=step-free"), "features", "loop")).toBe(1);
    expect(countTerm(items, parse("?capacity=20"), "county", "0463")).toBe(1);
  });

  it("is written to the address and read back, without invalid values", () => {
    expect(formatChoice(parse("?capacity=40&county=0463&x=1"))).toBe("?county=0463&capacity=40");
    expect(formatChoice(parse("?capacity=-4&county="))).toBe("");
    expect(formatChoice(parse("?capacity=abc"))).toBe("");
  });

  it("is counted by its conditions", () => {
    expect(countChosen(parse("?county=0463&county=0461&capacity=30&features=loop"))).toBe(4);
    expect(countChosen(parse("?capacity=0&other=1"))).toBe(0);
  });
});
