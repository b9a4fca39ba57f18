import { findEditions } from "#src/search/editions.ts";
import { listKindStems } from "#src/search/kinds.ts";
import { groupNames } from "#src/search/name-keys.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import type { PageEnd } from "#src/search/page-ends.ts";
import { groupPlaces } from "#src/search/place-pages.ts";
import type { SearchRecord } from "#src/search/records.ts";
import { unpackEntries, type PageTraits, type SearchEntry } from "./search-entries.ts";
import { KeptShards, type ShardFolder } from "./kept-shards.ts";
import { mergeShards } from "./merge-shards.ts";
import { makePrograms } from "./pagefind-shard.ts";
import { countWords, createWordCounts, listWords } from "./search-words.ts";
import { writeIndexFiles, type IndexContent } from "./write-index-files.ts";

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What the index says of pages beside their words, in the order of their numbers. */
type Collected = {
  records: SearchRecord[];
  traits: PageTraits[];
  units: string[][];
  names: string[][];
  ends: PageEnd[];
  language: string;
};

const startCollecting = (): Collected => ({
  records: [],
  traits: [],
  units: [],
  names: [],
  ends: [],
  language: "",
});

function collect(collected: Collected, { record, traits, units, names, endsAt, indexed }: SearchEntry): void {
  collected.language = indexed.language;
  if (endsAt !== "" && !traits.isEnded) collected.ends.push([collected.records.length, endsAt]);
  collected.records.push(record);
  collected.traits.push(traits);
  collected.units.push(units);
  collected.names.push(names);
}

const addEditions = (records: readonly SearchRecord[], traits: readonly PageTraits[]) => {
  const editions = findEditions(records.map(([, name, kind]) => ({ name, kind })));
  return traits.map((own, at) => ({ ...own, edition: editions[at] ?? "none" }));
};

const toContent = (
  { records, traits, units, names, ends, language }: Collected,
  words: readonly string[],
): Omit<IndexContent, "index" | "programs"> => ({
  language,
  records,
  traits: {
    ...writeTraits(addEditions(records, traits), {
      language,
      stemsOf: (kind) => listKindStems(kind, language),
    }),
    ends,
  },
  places: groupPlaces(units),
  names: groupNames(names),
  words,
});

/** A search index that is being made. */
export type SearchIndex = {
  /**
   * Takes the packed entries of a page by its path in the site (`o-portalu/index.html`), or undefined when it is not searched.
   * The order in which pages come has no meaning.
   */
  add: (path: string, packed: Uint8Array | undefined) => void;
  /** Writes the index into a folder, which it replaces, and returns the number of pages. Can be called once. */
  write: (folder: string) => Promise<number>;
};

/** Hands on what comes in any order: expected paths as soon as those before them have come, the rest at the end. */
function putInOrder(paths: readonly string[], give: (path: string, packed: Uint8Array) => void) {
  const expected = paths.toSorted(compare);
  const waiting = new Map<string, Uint8Array | undefined>();
  let next = 0;
  const hand = (path: string) => {
    const packed = waiting.get(path);
    waiting.delete(path);
    if (packed) give(path, packed);
  };
  return {
    add: (path: string, packed: Uint8Array | undefined) => {
      waiting.set(path, packed);
      for (let first = expected[next]; first !== undefined && waiting.has(first); first = expected[next]) {
        hand(first);
        next += 1;
      }
    },
    finish: () => [...waiting.keys()].toSorted(compare).forEach(hand),
  };
}

/**
 * Starts an index of the pages of one language, which stand in it sorted by path: it is made of those of the expected
 * `paths` while others are still awaited, of all others when it is written. What is made is kept in `folder`.
 */
export function createSearchIndex(paths: readonly string[], folder: ShardFolder): SearchIndex {
  const [collected, counts, shards] = [startCollecting(), createWordCounts(), new KeptShards(folder)];
  let pages = 0;
  const { add, finish } = putInOrder(paths, (path, packed) => {
    pages += 1;
    shards.add(path, packed);
    for (const entry of unpackEntries(packed)) {
      collect(collected, entry);
      countWords(entry, counts);
    }
  });
  const write = async (target: string) => {
    finish();
    const made = await shards.finish();
    const content = toContent(collected, listWords(counts));
    const { language } = content;
    const index = mergeShards(made, language);
    writeIndexFiles(target, { ...content, index, programs: await makePrograms(language) });
    return pages;
  };
  return { add, write };
}
