import { describe, expect, it } from "vitest";
import { addRelatedWords } from "#src/integrations/related-words.ts";
import { prepareThesaurus } from "#src/search/thesaurus.ts";

const thesaurus = prepareThesaurus([
  { terms: ["porozumienie z wolontariuszem", "porozumienie"], usedFor: ["umowa"] },
  { terms: ["osoba autystyczna"], usedFor: ["autyzm"] },
  { terms: ["pandemia", "COVID-19"], usedFor: ["tarcza"] },
]);

describe("the thesaurus", () => {
  it.each([
    ["Podpisz porozumienie.", ["umowa"]],
    ["Pomaga osobom autystycznym i ich rodzinom", ["autyzm"]],
    ["osoby starsze i autystyczne", []],
    ["W czasie pandemii", ["COVID-19", "tarcza"]],
    ["COVID-19", ["pandemia", "tarcza"]],
    ["", []],
  ])("finds what people say for „%s”", (text, words) => expect(thesaurus(text)).toEqual(words));

  it("knows nothing without entries", () => expect(prepareThesaurus([])("porozumienie")).toEqual([]));

  it("adds words to a page: those for its name to its topics, those for its text to its text", () => {
    const page = {
      language: "pl",
      name: "Porozumienie",
      text: "Porozumienie w czasie pandemii",
      fields: { topics: "wolontariat" },
      filters: {},
      words: { all: "porozumienie", names: "porozumienie" },
    };
    const added = addRelatedWords(page, thesaurus);
    expect(added.fields["topics"]).toBe("wolontariat · umowa");
    expect(added.text).toBe("Porozumienie w czasie pandemii · COVID-19 · tarcza");
    expect(added.words.all).toContain("tarcza");
    expect(addRelatedWords({ ...page, name: "x", text: "x" }, thesaurus)).toEqual({
      ...page,
      name: "x",
      text: "x",
    });
  });
});
