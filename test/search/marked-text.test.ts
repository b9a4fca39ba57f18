import { describe, expect, it } from "vitest";
import { cutMarked } from "#src/search/marked-text.ts";

const mark = (text: string, asked: string[]) =>
  cutMarked(text, asked)
    .map((piece) => (piece.isAsked ? `[${piece.text}]` : piece.text))
    .join("");

describe("the words that were asked for", () => {
  it.each([
    ["Fundacja w Toruniu", ["fundacji", "torun"], "[Fundacja] w [Toruniu]"],
    ["Spółdzielnie socjalne", ["spoldzielnia"], "[Spółdzielnie] socjalne"],
    ["KGW „Łanki”", ["kgw"], "[KGW] „Łanki”"],
    ["Kgwałt", ["kgw"], "Kgwałt"],
    ["Nic", [], "Nic"],
    ["", ["nic"], ""],
  ])("are marked in „%s” in any form: %j", (text, asked, marked) => expect(mark(text, asked)).toBe(marked));

  it("leave every letter in its place", () => {
    const text = " – Sala, sala.\n";
    expect(
      cutMarked(text, ["sala"])
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
