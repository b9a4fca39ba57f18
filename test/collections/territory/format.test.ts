import { describe, expect, it } from "vitest";
import { formatTerritory, formatUnitName } from "#src/collections/territory/format.ts";
import { messages } from "#src/i18n/messages.ts";

const brodnica = { id: "0402042", name: "Brodnica", type: "rural" };
const chelmza = { id: "0415011", name: "Chełmża", type: "urban" };
const torun = { id: "0463011", name: "Toruń", type: "urban" };
const county = { id: "0415", name: "powiat toruński", type: "county" };

describe("a unit of the territory", () => {
  it.each([
    [brodnica, "gmina wiejska Brodnica", "Brodnica (rural municipality)"],
    [chelmza, "miasto Chełmża", "Chełmża (town)"],
    [torun, "miasto Toruń", "Toruń (city)"],
    [{ ...torun, id: undefined }, "miasto Toruń", "Toruń (town)"],
    [county, "powiat toruński", "powiat toruński"],
  ])("%o is %s, in English %s", (unit, polish, english) => {
    expect(formatTerritory(unit, messages("pl"))).toBe(polish);
    expect(formatTerritory(unit, messages("en"))).toBe(english);
  });

  it("stands before its type where one is chosen from a list", () => {
    expect(formatUnitName(brodnica, messages("pl"))).toBe("Brodnica (gmina wiejska)");
    expect(formatUnitName(torun, messages("en"))).toBe("Toruń (city)");
  });
});
