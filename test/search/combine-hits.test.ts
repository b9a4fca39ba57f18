import { describe, expect, it } from "vitest";
import { combineHits, type Hit } from "#src/search/client/combine-hits.ts";
import { readTraits, writeTraits } from "#src/search/page-traits.ts";

const hits = (...pages: number[]): Hit[] => pages.map((page) => ({ page, score: 1 }));
const even = () => 1;

describe("answers to single words", () => {
  it("are joined: pages with all words first, then those that lack the least telling one", () => {
    const { pages, missing } = combineHits([hits(1, 2, 3, 4, 5), hits(2, 7), hits(2, 7)], 100, even);
    expect(pages.slice(0, 2)).toEqual([2, 7]);
    expect(missing).toEqual([]);
  });

  it("leave out pages with little of what is asked, unless few have more", () => {
    const many = hits(2, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    expect(combineHits([hits(1, 2), hits(2), hits(2)], 10, even).pages).toEqual([2, 1]);
    expect(combineHits([hits(1, 2), many, many], 100, even).pages).not.toContain(1);
    expect(combineHits([hits(1, 2), ...Array(5).fill(hits(2))], 10, even).pages).toEqual([2]);
  });

  it("tell which words the best page lacks; a word that no page has counts for nothing", () => {
    expect(combineHits([hits(1), [], hits(1)], 10, even)).toEqual({ pages: [1], missing: [1] });
    expect(combineHits([hits(1, 2), hits(1, 2), hits(3)], 10, even).missing).toEqual([2]);
  });

  it("set a word that stands in texts alone behind one of names, however rare it is", () => {
    const inName = [{ page: 1, score: 60 }, ...hits(3, 4, 5, 6)];
    expect(combineHits([inName, hits(2)], 100, even).pages[0]).toBe(1);
  });

  it("count a word that a page is the answer to without having it, and hardly one that asks for a fact", () => {
    const place = { share: 1, isMet: (page: number) => page === 2 };
    const asked = (share: number) => ({ share, isMet: () => false });
    expect(combineHits([hits(1, 2), hits(1)], 10, even, [asked(1), place]).missing).toEqual([]);
    expect(combineHits([hits(2, 3), hits(2)], 10, even, [asked(1), place]).pages).toEqual([2, 3]);
    const { pages, missing } = combineHits([hits(1, 2, 3), hits(4)], 10, even, [asked(1), asked(0.1)]);
    expect(pages).not.toContain(4);
    expect(missing).toEqual([]);
  });

  it("are empty when no word is found, whatever is asked", () => {
    expect(combineHits([[], []], 10, even)).toEqual({ pages: [], missing: [] });
    expect(combineHits([], 10, even)).toEqual({ pages: [], missing: [] });
  });

  it("put what has ended below what is open, and keep the order of equals", () => {
    expect(combineHits([hits(3, 1, 2)], 10, (page) => (page === 1 ? 0.6 : 1)).pages).toEqual([2, 3, 1]);
  });
});

describe("traits of pages", () => {
  it("are read as they were written", () => {
    const none = { isEnded: false, isGuide: false, isDefinition: false, edition: "none" as const };
    const pages = [
      { ...none, kind: "Podmiot" },
      { ...none, kind: "Nabór", isEnded: true },
      { ...none, kind: "Poradnik", isGuide: true },
      { ...none, kind: "Pojęcie", isDefinition: true },
      { ...none, kind: "Forum", isEnded: true, edition: "last" as const },
    ];
    const file = writeTraits(pages, { language: "pl", stemsOf: (kind) => [kind] });
    expect(pages.map((_, page) => readTraits(file, page))).toEqual(pages);
  });
});
