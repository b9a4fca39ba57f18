import { describe, expect, it } from "vitest";
import { checkFiles, idsOf } from "#test/support/content-folder.ts";

const list = (...entries: [id: string, terms: string, usedFor: string][]) => ({
  "vocabularies/thesaurus.yaml": entries
    .map(([id, terms, usedFor]) => `- id: ${id}\n  terms: [${terms}]\n  usedFor: [${usedFor}]\n`)
    .join(""),
});
const check = (...entries: Parameters<typeof list>) => idsOf(checkFiles(list(...entries)));

describe("the thesaurus", () => {
  it("may lead from one word to many, in any inflected form", () =>
    expect(check(["fundacja", "fundacja", "organizacja, podmiot"])).toEqual([]));

  it("may not lead back to a word, directly or over other entries, in whatever form", () => {
    expect(check(["a", "fundacja", "stowarzyszenie"], ["b", "stowarzyszenia", "fundacji"])).toContain(
      "thesaurus-cycle",
    );
    expect(
      check(
        ["a", "fundacja", "stowarzyszenie"],
        ["b", "stowarzyszenie", "gmina"],
        ["c", "gmina", "fundacja"],
      ),
    ).toContain("thesaurus-cycle");
  });

  it("warns of a term that no text uses", () =>
    expect(check(["a", "hipopotam nilowy", "zwierzę"])).toContain("thesaurus-term-unused"));
});
