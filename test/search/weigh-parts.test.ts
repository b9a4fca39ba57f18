import { describe, expect, it } from "vitest";
import { describeWords } from "#src/search/client/asked-words.ts";
import { listAskedForms, weighParts } from "#src/search/client/weigh-parts.ts";
import { placeMeaning } from "#src/search/client/place-meaning.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import { understand } from "#src/search/understanding/understand.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";

const terms: TermsFile = {
  directory: { name: "Podmioty", href: "/podmioty/" },
  places: [["Toruń", "", "0463011"]],
  terms: [["form", "wtz", "warsztat terapii zajęciowej", ["warsztat terapii zajęciowej", "WTZ"]]],
  kinds: [
    ["call", "Nabór", "Nabory", "/nabory/", [], ["dotacja"]],
    ["entity", "Podmiot", "Podmioty", "/podmioty/", [], []],
    ["resource", "Sala", "Sale", "/sale/", [], []],
  ],
};
const listForms = (query: string) => listAskedForms(query, understand(query, terms));

const page = {
  kind: "Podmiot",
  isEnded: false,
  isGuide: false,
  isDefinition: false,
  edition: "none" as const,
};
const traits = writeTraits(
  [
    page,
    page,
    { ...page, kind: "Pojęcie", isGuide: true, isDefinition: true },
    { ...page, kind: "Poradnik", isGuide: true },
    { ...page, kind: "Sala" },
    { ...page, kind: "Nabór", edition: "first" as const },
  ],
  { language: "pl", stemsOf: () => [] },
);

describe("entities of a legal form", () => {
  it.each([
    "WTZ",
    "warsztatów terapii zajęciowej",
    "WTZ w Toruniu",
    "co to WTZ",
    "wtz torun telefon",
    "WTZ gmina Toruń",
  ])("are asked for by „%s”", (query) => expect(listForms(query)).toEqual(["warsztat terapii zajęciowej"]));

  it.each(["jak założyć WTZ", "sprawozdanie WTZ", "dotacja WTZ", "Toruń"])("are not by „%s”", (query) =>
    expect(listForms(query)).toEqual([]),
  );

  it("come before others", () => {
    const weight = weighParts("WTZ", [], terms, traits, { form: new Set([1]), kinds: new Set() });
    expect(weight(1)).toBeGreaterThan(weight(0));
  });

  it("come after the way to found one where that is asked for", () => {
    const query = "jak założyć WTZ";
    const weight = weighParts(query, understand(query, terms), terms, traits, {
      form: new Set(),
      kinds: new Set(),
    });
    expect(weight(3)).toBeGreaterThan(weight(0));
  });

  it("stand above what the form is and how to found one, the first of them before both", () =>
    expect(placeMeaning([2, 0, 1, 4, 3], traits, false)).toEqual([0, 2, 3, 1, 4]));

  it("stand below both where it is asked what the form is", () =>
    expect(placeMeaning([0, 1, 4, 2, 3], traits, true)).toEqual([2, 3, 0, 1, 4]));
});

describe("a kind that is named in a place", () => {
  it("comes before the same kind elsewhere and before others there", () => {
    const weight = weighParts("sala", [], terms, traits, {
      place: new Set([1, 4]),
      form: new Set(),
      kinds: new Set(["Sala"]),
    });
    expect(weight(4)).toBeGreaterThan(weight(1));
    expect(weight(1)).toBeGreaterThan(weight(0));
  });

  it("comes last elsewhere, and the page of the place itself does not come before what is there", () => {
    const asked = { place: new Set([2, 1]), form: new Set<number>(), kinds: new Set(["Sala"]) };
    const weight = weighParts("sala", [], terms, traits, asked);
    expect(weight(4)).toBeLessThan(weight(0));
    expect(weight(1)).toBeGreaterThan(weight(2));
  });
});

describe("the words of a query", () => {
  const describeIn = (query: string) =>
    describeWords(query.split(" "), query, traits, { parts: understand(query, terms), place: new Set([4]) });

  it("are met by pages in the place that they name", () => {
    const [sala, torun] = describeIn("sala Toruń");
    expect([torun?.isMet(4), torun?.isMet(0), sala?.isMet(0)]).toEqual([true, false, false]);
  });

  it("need of what comes again the edition of the year that they name", () => {
    const [, year] = describeIn("dotacja 2026");
    expect([year?.isNeeded?.(5), year?.isNeeded?.(4)]).toEqual([true, false]);
  });

  it("tell little where they ask for the last of a kind", () => {
    const [last, call] = describeIn("ostatnia dotacja");
    expect(last?.share).toBeLessThan(call?.share ?? 0);
  });
});
