import { describe, expect, it } from "vitest";
import { cutIndex, type IndexPart, type IndexWord } from "#src/integrations/cut-index.ts";
import { toList, toNumber, toText } from "#src/integrations/cbor.ts";
import { unpackFile } from "#src/integrations/search-files.ts";
import { findChunk, type IndexChunk } from "#src/search/index-entry.ts";

/** A word with so many pages. */
const toWord = (word: string, pages: number): IndexWord => ({
  word,
  bytes: toList([toText(word), toList(Array.from({ length: pages }, () => toNumber(70_000)))]),
});

const words = [
  toWord("catering", 900),
  toWord("praca", 400),
  toWord("pracownia", 400),
  toWord("przedszkole", 900),
  toWord("przyjaciel", 900),
  toWord("senior", 900),
  toWord("żłobek", 10),
];
const toIndex = (parts: readonly IndexPart[]) => ({
  chunks: parts.map(({ from, name }): IndexChunk => [from, name]),
  textOf: (name: string | undefined) =>
    unpackFile(parts.find((part) => part.name === name)?.file ?? Buffer.alloc(0)).toString("utf8"),
});
const parts = cutIndex(words, "pl");
const { chunks, textOf } = toIndex(parts);

describe("an index that is cut anew", () => {
  it("has every word once, in the part that its beginning leads to", () => {
    expect(parts.length).toBeGreaterThan(2);
    for (const { word } of words) {
      const found = findChunk(chunks, word);
      expect(textOf(found), word).toContain(word);
      expect(findChunk(chunks, word.slice(0, 3)), word).toBe(found);
      const holders = chunks.filter(([, name]) => textOf(name).includes(word));
      expect(holders, word).toHaveLength(1);
    }
  });

  it("keeps words that begin alike in one part, unless they are far larger than others", () => {
    expect(findChunk(chunks, "praca")).toBe(findChunk(chunks, "pracownia"));
    const many = Array.from({ length: 30 }, (_, n) =>
      toWord(`pra${String.fromCharCode(97 + (n % 20))}x${n}`, 400),
    );
    const large = cutIndex(many, "pl");
    expect(large.length).toBeGreaterThan(2);
    expect(findChunk(toIndex(large).chunks, "praax0")).toBe(findChunk(toIndex(large).chunks, "praax20"));
  });

  it("names each part by its content, and the words that it may have", () => {
    for (const { from, to, name } of parts) {
      expect(name).toMatch(/^pl_[0-9a-f]{7}$/);
      const held = words.filter(({ word }) => textOf(name).includes(word));
      for (const { word } of held) expect(from <= word && word <= to, word).toBe(true);
    }
  });
});
