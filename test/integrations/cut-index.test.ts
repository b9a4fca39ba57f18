import { describe, expect, it } from "vitest";
import { cutIndex } from "#src/integrations/cut-index.ts";
import { skipItem, toList, toNumber, toText } from "#src/integrations/cbor.ts";
import { packFile, unpackFile } from "#src/integrations/search-files.ts";
import { findChunk } from "#src/search/index-entry.ts";

/** A word with so many pages. */
const toWord = (word: string, pages: number) =>
  toList([toText(word), toList(Array.from({ length: pages }, () => toNumber(70_000)))]);
const toPart = (words: readonly Buffer[]) => packFile(toList([toList(words)]));
const page = toList([toText("0"), toNumber(7)]);
const oldChunk = toList([toText("a"), toText("z"), toText("pl_0000000")]);
const list = packFile(
  toList([toText("1.6.0"), toList([page]), toList([oldChunk]), toList([toText("kind")])]),
);

const parts = [
  toPart([toWord("praca", 400), toWord("pracownia", 400), toWord("przedszkole", 900)]),
  toPart([toWord("catering", 900), toWord("przyjaciel", 900), toWord("senior", 900), toWord("żłobek", 10)]),
];
const index = cutIndex(list, parts, "pl");
const textOf = (name: string | undefined) =>
  unpackFile(index.files.get(`index/${name}.pf_index`) ?? Buffer.alloc(0)).toString("utf8");

describe("an index that is cut anew", () => {
  it("has every word once, in the part that its beginning leads to", () => {
    const words = ["catering", "praca", "pracownia", "przedszkole", "przyjaciel", "senior", "żłobek"];
    expect(index.files.size).toBeGreaterThan(2);
    for (const word of words) {
      const found = findChunk(index.chunks, word);
      expect(textOf(found), word).toContain(word);
      expect(findChunk(index.chunks, word.slice(0, 3)), word).toBe(found);
      const holders = index.chunks.filter(([, name]) => textOf(name).includes(word));
      expect(holders, word).toHaveLength(1);
    }
  });

  it("keeps words that begin alike in one part, unless they are far larger than others", () => {
    expect(findChunk(index.chunks, "praca")).toBe(findChunk(index.chunks, "pracownia"));
    const many = Array.from({ length: 30 }, (_, n) =>
      toWord(`pra${String.fromCharCode(97 + (n % 20))}x${n}`, 400),
    );
    const large = cutIndex(list, [toPart(many)], "pl");
    expect(large.files.size).toBeGreaterThan(2);
    expect(findChunk(large.chunks, "praax0")).toBe(findChunk(large.chunks, "praax20"));
  });

  it("is named in the list of pages, of which the rest stays", () => {
    const bytes = unpackFile(index.list);
    const text = bytes.toString("utf8");
    for (const [, name] of index.chunks) expect(text).toContain(name);
    expect(text).not.toContain("pl_0000000");
    expect(text).toContain("1.6.0");
    expect(text.endsWith("kind")).toBe(true);
    expect(skipItem(bytes, 0)).toBe(bytes.length);
  });

  it("rejects what is no part of an index", () => {
    expect(() => cutIndex(list, [packFile(Buffer.from([0xf6]))], "pl")).toThrow("another form");
  });
});
