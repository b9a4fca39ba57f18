import { expect, it } from "vitest";
import { hyphenatePolish } from "#src/core/text/soft-hyphens.ts";

it.each([
  ["Bydgoszcz", "Byd-goszcz"],
  ["Włocławek", "Wło-cła-wek"],
  ["sępoleński", "sę-po-leń-ski"],
  ["inowrocławski", "ino-wro-cław-ski"],
  ["chełmiński", "cheł-miń-ski"],
  ["Grudziądz", "Gru-dziądz"],
  ["radziejowski", "ra-dzie-jow-ski"],
  ["tucholski", "tu-chol-ski"],
  ["Łódź", "Łódź"],
  ["ełcki", "ełcki"],
  ["", ""],
])("%s may be divided as %s, and keeps its letters", (name, divided) => {
  expect(hyphenatePolish(name).replaceAll("\u00AD", "-")).toBe(divided);
  expect(hyphenatePolish(name).replaceAll("\u00AD", "")).toBe(name);
});
