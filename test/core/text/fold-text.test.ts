import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "#src/core/text/fold-text.ts";

/** The same by the rules of Unicode alone, letter by letter. */
const foldSlowly = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "");

describe("a folded text", () => {
  it.each([
    ["Żółw", "zolw"],
    ["ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"],
    ["„Krąg” – ’77", "„krag” – ’77"],
    ["Z\u0307o\u0301łw", "zolw"],
    ["Łódź ^ `Škoda`", "lodz  skoda"],
  ])("has no diacritics and no capitals: %s", (text, folded) => expect(foldText(text)).toBe(folded));

  it("is what Unicode makes of it, whatever its signs", () => {
    const sign = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."ąćęłńóśźżĄŁ^`’„‑–\u0301\u0328"));
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        expect(foldText(signs.join(""))).toBe(foldSlowly(signs.join("")));
      }),
    );
  });
});
