import { describe, expect, it } from "vitest";
import { foldText } from "#src/core/text/fold-text.ts";
import { findSimilarWord, toLexicon, toQuestion } from "#src/search/correction.ts";
import {
  asksForFact,
  asksWhat,
  listQueryWords,
  normalizeQuery,
  toIndexedText,
} from "#src/search/query-words.ts";
import { toRoot, toStem } from "#src/search/stem.ts";

describe("a stem", () => {
  it.each([
    ["spółdzielnia", ["spółdzielni", "spółdzielnię", "spółdzielnią", "spółdzielnie", "spoldzielniami"]],
    ["socjalna", ["socjalnych", "socjalnej", "socjalnymi"]],
    ["warsztat", ["warsztatu", "warsztatów", "warsztatach", "warsztatami"]],
    ["Toruń", ["Toruniu", "Torunia"]],
    ["Włocławek", ["Włocławku", "Włocławka"]],
    ["Bydgoszcz", ["Bydgoszczy", "Bydgoszczą"]],
    ["Lubiczanka", ["Lubiczance", "Lubiczanki", "Lubiczanką"]],
    ["senior", ["seniorzy", "seniorów", "seniorom"]],
    ["covid", ["covidzie", "covidem"]],
    ["teatr", ["teatrze", "teatru"]],
  ])("of %s is the same for all its forms", (word, forms) => {
    const folded = toStem(word);
    for (const form of forms) expect(toStem(form)).toBe(folded);
  });

  it.each(["kot", "KGW", "0000639032", "TO-MY", "hotel"])("of %s is the whole folded word", (word) =>
    expect(toStem(word)).toBe(word.toLowerCase()),
  );
});

describe("a query's words", () => {
  it.each([
    ["fundacje w Toruniu", ["fundacje", "Toruniu"]],
    ["„Pamięć i Tradycja”", ["Pamięć", "Tradycja"]],
    ["jak założyć spółdzielnię?", ["założyć", "spółdzielnię"]],
    ["na w z", ["na", "w", "z"]],
    ["co oznacza skrót KIS", ["KIS"]],
    ["definicja", ["definicja"]],
    ["TO-MY", ["TO-MY"]],
    ["lgd czyli co", ["lgd"]],
    ["telefon fundacji NIP 521-300-37-00", ["telefon", "fundacji", "NIP", "5213003700"]],
    ["KRS: 0000 303 015", ["0000303015"]],
    ["  ", []],
  ])("%s: only meaningful ones are kept", (query, words) => expect(listQueryWords(query)).toEqual(words));

  it.each([
    ["NIP 953-26-82-602", "9532682602"],
    ["nr REGON: 365500978", "365500978"],
    ["numer KRS 0000 303 015", "0000303015"],
    ["PL 953 268 26 02", "9532682602"],
    ["forum 2017", "forum 2017"],
    ["Mostowa 6, 87-100 Toruń", "Mostowa 6, 87-100 Toruń"],
  ])("in „%s” are reduced to digits when they are only a number", (query, expected) =>
    expect(normalizeQuery(query)).toBe(expected),
  );
});

describe("what a query asks", () => {
  it.each([
    "co to WTZ",
    "WTZ czyli co",
    "czym jest regranting",
    "czym się różni PES od PS",
    "rozwiń skrót NIW",
  ])("„%s” is what something is", (query) => expect(asksWhat(query)).toBe(true));

  it.each(["czym zajmuje się fundacja", "kto to zrobi"])("„%s” is not", (query) =>
    expect(asksWhat(query)).toBe(false),
  );

  it("is a fact of a page where it has a word for one", () =>
    expect(["telefon", "Adres", "dojazd", "fundacja", "KRS"].filter(asksForFact)).toEqual([
      "telefon",
      "Adres",
      "dojazd",
    ]));
});

describe("a misspelt word", () => {
  const lexicon = toLexicon([
    "arkadia",
    "caritas",
    "catering",
    "gotyku",
    "stowarzyszenie",
    "inowrocław",
    "karta",
  ]);

  it.each([
    ["Arkdia", "arkadia"],
    ["Caritsa", "caritas"],
    ["cateirng", "catering"],
    ["Gotku", "gotyku"],
    ["stoważyszeniem", "stowarzyszenie"],
    ["inowroclw", "inowrocław"],
  ])("%s is corrected to %s", (written, meant) => expect(findSimilarWord(written, lexicon)).toBe(meant));

  it.each(["hospicjum", "kurtyna", "arka"])("%s has no correction when no word is similar", (written) =>
    expect(findSimilarWord(written, lexicon)).toBeUndefined(),
  );

  it("is corrected in the query, while a known one is unchanged", () => {
    expect(toQuestion(["Fundację", "Arkdia"], toLexicon(["fundacja", "arkadia"]))).toEqual({
      words: ["Fundację", "arkadia"],
      corrected: "Fundację arkadia",
      omitted: [],
    });
    expect(toQuestion(["arkad", "WTZ", "0000639032", "TO-MY"], lexicon)).toEqual({
      words: ["arkad", "WTZ", "0000639032", "TO-MY"],
      corrected: undefined,
      omitted: [],
    });
  });

  it("is left out when no word is similar", () => {
    expect(toQuestion(["catering", "hospicjum"], lexicon)).toEqual({
      words: ["catering"],
      corrected: undefined,
      omitted: ["hospicjum"],
    });
    expect(toQuestion(["hospicjum"], lexicon)).toEqual({ words: [], corrected: undefined, omitted: [] });
  });

  it("is searched as written when there is no lexicon", () =>
    expect(toQuestion(["Arkdia"], [])).toEqual({ words: ["Arkdia"], corrected: undefined, omitted: [] }));
});

describe("the words of a query and of the index", () => {
  it("lack words that stand everywhere, in any spelling", () => {
    expect(listQueryWords("czym sie rozni PES od PS")).toEqual(["rozni", "PES", "PS"]);
    expect(toIndexedText("Pomoc dla Łodzi i na wsi, w 2020 r.").split(/[\s,]+/)).toEqual([
      "pomoc",
      "lodzi",
      "wsi",
      "2020",
      "r.",
    ]);
  });

  it.each([
    ["rozliczyć", "rozliczenie"],
    ["zgłosić", "zgłosiło"],
    ["prowadzić", "prowadzenie"],
  ])("%s finds %s", (asked, written) => expect(toStem(written).startsWith(toStem(asked))).toBe(true));

  it.each([
    ["prawnik", "prawny"],
    ["senioralny", "senior"],
    ["autystyczny", "autyzm"],
    ["opiekunka", "opieka"],
    ["kotek", "kot"],
    ["książeczka", "książka"],
  ])("%s has the root of %s", (asked, written) => {
    const root = toRoot(toStem(asked));
    expect(root).toBeDefined();
    expect(foldText(written).startsWith(root ?? "?")).toBe(true);
  });

  it("have no root where nothing can be cut off", () => expect(toRoot("kran")).toBeUndefined());
});
