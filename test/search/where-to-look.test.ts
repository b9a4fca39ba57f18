import { describe, expect, it } from "vitest";
import { toLetters } from "#src/search/where-to-look.ts";

describe("the list of entities by letter", () => {
  it("leads to the page on which names with a letter begin, whatever marks stand before it", () => {
    const names = ["„Arka”", "Aster", "Bank", "Caritas", "Ćma", "Żubr"];
    expect(toLetters(names, 2)).toEqual([
      { name: "A", href: "/podmioty/" },
      { name: "B", href: "/podmioty/2/" },
      { name: "C", href: "/podmioty/2/" },
      { name: "Ć", href: "/podmioty/3/" },
      { name: "Ż", href: "/podmioty/3/" },
    ]);
    expect(toLetters([], 2)).toEqual([]);
  });
});
