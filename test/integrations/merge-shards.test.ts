import { describe, expect, it } from "vitest";
import { cbor, readHead, splitList, toList, toNumber, toText } from "#src/integrations/cbor.ts";
import { mergeShards, type MergedIndex } from "#src/integrations/merge-shards.ts";
import { makeShard, type IndexShard } from "#src/integrations/pagefind-shard.ts";
import { toSearchEntries } from "#src/integrations/search-entries.ts";
import { unpackFile } from "#src/integrations/search-files.ts";
import { makeRandom } from "#test/support/random.ts";

const random = makeRandom(7);
const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
const words = Array.from({ length: 60 }, (_, n) => `słowo${n} ogród${n % 7}`);

/** Pages with words in any number, some of which are on one page only; not all have all fields and filters. */
const entries = Array.from({ length: 300 }, (_, n) =>
  toSearchEntries(
    `p${n}/index.html`,
    {
      language: "pl",
      name: `${pick(words)} ${n}`,
      text: Array.from({ length: n % 90 }, () => pick(words)).join(". "),
      fields: { kind: "Podmiot", ...(n % 3 === 0 && { town: pick(words), topics: pick(words) }) },
      filters: n % 4 === 0 ? { kind: [pick(words)], form: [pick(words), "ngo"] } : {},
      words: { all: "", names: "" },
    },
    () => [],
  ),
).flat();

const merge = (shards: readonly IndexShard[]) => {
  const merged = mergeShards(shards, "pl");
  if (!merged) throw new Error("an index without pages");
  return merged;
};
const makeShards = async (...ends: number[]): Promise<IndexShard[]> => {
  const made: IndexShard[] = [];
  for (const [at, end] of ends.entries()) made.push(await makeShard(entries.slice(ends[at - 1] ?? 0, end)));
  return made;
};
const unpack = ({ list, files, chunks }: MergedIndex) => ({
  list: unpackFile(list).toString("hex"),
  chunks,
  files: Object.fromEntries([...files].map(([path, file]) => [path, file.toString("hex")])),
});

describe("an index that is merged", () => {
  it("is the same in how many parts ever its pages were indexed", async () => {
    const whole = unpack(merge(await makeShards(300)));
    expect(Object.keys(whole.files).length).toBeGreaterThan(4);
    for (const ends of [
      [1, 300],
      [299, 300],
      [7, 8, 100, 101, 257, 300],
    ])
      expect(unpack(merge(await makeShards(...ends)))).toEqual(whole);
  });

  it("has the words and filters that Pagefind has made, and its pages by number", async () => {
    const [whole] = await makeShards(300);
    if (!whole) throw new Error("no shard");
    const merged = merge([whole]);
    const wordsOf = (parts: readonly Uint8Array[]) =>
      parts
        .flatMap((part) => splitList(splitList(Buffer.from(part))[0] ?? Buffer.alloc(0)))
        .map((word) => word.toString("hex"))
        .toSorted();
    const filesOf = (folder: string) =>
      [...merged.files].flatMap(([path, file]) => (path.startsWith(folder) ? [unpackFile(file)] : []));
    expect(wordsOf(filesOf("index/"))).toEqual(wordsOf(whole.parts));
    const hex = (files: readonly Uint8Array[]) =>
      files.map((file) => Buffer.from(file).toString("hex")).toSorted();
    expect(hex(filesOf("filter/"))).toEqual(hex(whole.filters));
    const [, pages = Buffer.alloc(0)] = splitList(unpackFile(merged.list));
    const ids = splitList(pages).map((page) => splitList(page)[0]?.subarray(1).toString());
    expect(ids.slice(0, 13)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "01", "11", "21"]);
    expect(ids).toHaveLength(300);
  });

  it("rounds the numbers of words of pages", async () => {
    const [, pages = Buffer.alloc(0)] = splitList(unpackFile(merge(await makeShards(300)).list));
    const lengths = splitList(pages).map(
      (page) => readHead(splitList(page)[1] ?? page, 0, cbor.number).value,
    );
    expect(new Set(lengths).size).toBeLessThan(20);
    expect(Math.max(...lengths)).toBeGreaterThan(150);
  });

  it("refuses parts with other fields, other spellings, and what is no part of an index", () => {
    const toShard = (field: string, part: Buffer): IndexShard => ({
      entries: 1,
      numbers: [0],
      list: toList([
        toText("1.6.0"),
        toList([toList([toText("x"), toNumber(3)])]),
        toList([]),
        toList([]),
        toText(field),
      ]),
      parts: [part],
      filters: [],
    });
    const word = (...spellings: Buffer[]) =>
      toList([toList([toList([toText("a"), toList([toList([toNumber(0)])]), toList(spellings)])])]);
    const merging =
      (...shards: IndexShard[]) =>
      () =>
        merge(shards);
    expect(merging(toShard("title", word()))).not.toThrow();
    expect(merging(toShard("title", word()), toShard("town", word()))).toThrow("different fields");
    expect(merging(toShard("title", word(toText("ą"))))).toThrow("not folded: a");
    expect(merging(toShard("title", Buffer.from([0xf6])))).toThrow("another form");
    expect(mergeShards([], "pl")).toBeUndefined();
  });
});
