import { describe, expect, it } from "vitest";
import { listAskedForms, weighParts } from "#src/search/client/weigh-parts.ts";
import { placeMeaning } from "#src/search/client/place-meaning.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import { understand } from "#src/search/understanding/understand.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";

const terms: TermsFile = {
  directory: { name: "Podmioty", href: "/podmioty/" },
  places: [["Toruń", "", "0463011"]],
  terms: [["form", "wtz", "warsztat terapii zajęciowej", ["warsztat terapii zajęciowej", "WTZ"]]],
  kinds: [["call", "Nabór", "Nabory", "/nabory/", [], ["dotacja"]]],
};
const listForms = (query: string) => listAskedForms(query, understand(query, terms));

const page = { kind: "Podmiot", isEnded: false, isGuide: false, isDefinition: false };
const traits = writeTraits(
  [
    page,
    page,
    { ...page, kind: "Pojęcie", isGuide: true, isDefinition: true },
    { ...page, kind: "Poradnik", isGuide: true },
    { ...page, kind: "Sala" },
  ],
  { language: "pl", stemsOf: () => [] },
);

describe("entities of a legal form", () => {
  it.each(["WTZ", "warsztatów terapii zajęciowej", "WTZ w Toruniu", "co to WTZ", "wtz torun telefon"])(
    "are asked for by „%s”",
    (query) => expect(listForms(query)).toEqual(["warsztat terapii zajęciowej"]),
  );

  it.each(["jak założyć WTZ", "sprawozdanie WTZ", "dotacja WTZ", "Toruń"])("are not by „%s”", (query) =>
    expect(listForms(query)).toEqual([]),
  );

  it("come before others", () => {
    const weight = weighParts([], terms, traits, { form: new Set([1]), kinds: new Set() });
    expect(weight(1)).toBeGreaterThan(weight(0));
  });

  it("stand above what the form is and how to found one, the first of them before both", () =>
    expect(placeMeaning([2, 0, 1, 4, 3], traits, false)).toEqual([0, 2, 3, 1, 4]));

  it("stand below both where it is asked what the form is", () =>
    expect(placeMeaning([0, 1, 4, 2, 3], traits, true)).toEqual([2, 3, 0, 1, 4]));
});

describe("a kind that is named in a place", () => {
  it("comes before the same kind elsewhere and before others there", () => {
    const weight = weighParts([], terms, traits, {
      place: new Set([1, 4]),
      form: new Set(),
      kinds: new Set(["Sala"]),
    });
    expect(weight(4)).toBeGreaterThan(weight(1));
    expect(weight(1)).toBeGreaterThan(weight(0));
  });
});
