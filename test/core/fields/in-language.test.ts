import { describe, expect, it } from "vitest";
import { toEntryIn, toTermIn } from "#src/core/fields/in-language.ts";
import { textLanguage } from "#src/i18n/text-language.ts";

const english = { title: "The bakery", summary: "Bread." };
const polish = { title: "Piekarnia", summary: "Chleb." };

describe("an entry in a version of the portal", () => {
  it("in its own language is unchanged, without its translation", () => {
    expect(toEntryIn({ ...polish, en: english }, "pl", "pl")).toEqual(polish);
    expect(toEntryIn({ ...polish, lang: "pl" }, "pl", "en")).toEqual(polish);
  });

  it("in another language has its translated texts, and the language of the body", () => {
    const shown = toEntryIn({ ...polish, en: english }, "en", "pl");
    expect(shown).toEqual({ ...english, en: english, lang: "pl" });
    expect(textLanguage(shown)).toBeUndefined();
  });

  it("without a translation stays as written, and is marked as such", () => {
    const shown = toEntryIn(polish, "en", "pl");
    expect(shown).toEqual({ ...polish, lang: "pl" });
    expect(textLanguage(shown)).toBe("pl");
  });

  it("that is English in a Polish portal is not translated from English", () => {
    expect(toEntryIn({ ...english, lang: "en" }, "en", "pl")).toEqual(english);
    expect(toEntryIn({ ...english, lang: "en" }, "pl", "pl")).toEqual({ ...english, lang: "en" });
  });
});

describe("a record of a dictionary", () => {
  const county = { name: "powiat toruński", slug: "powiat-torunski", en: { name: "Toruń County" } };

  it("has its English name in English alone", () => {
    expect(toTermIn(county, "en")).toEqual({ name: "Toruń County", slug: "powiat-torunski" });
    expect(toTermIn(county, "pl")).toEqual({ name: "powiat toruński", slug: "powiat-torunski" });
  });
});
