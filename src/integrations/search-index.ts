import { close, createIndex, type PagefindIndex } from "pagefind";
import { findEditions } from "#src/search/editions.ts";
import { listKindStems } from "#src/search/kinds.ts";
import { groupNames } from "#src/search/name-keys.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import type { PageEnd } from "#src/search/page-ends.ts";
import { groupPlaces } from "#src/search/place-pages.ts";
import type { SearchRecord } from "#src/search/records.ts";
import type { PageTraits, SearchEntry } from "./search-entries.ts";
import { countWords, createWordCounts, listWords } from "./search-words.ts";
import { writeIndexFiles, type IndexContent } from "./write-index-files.ts";

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Fails with what Pagefind reports. */
function takeErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

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
): IndexContent => ({
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
   * Takes the entries of a page by its path in the site (`o-portalu/index.html`), or undefined when it is not searched.
   * The order in which pages come has no meaning.
   */
  add: (path: string, entries: readonly SearchEntry[] | undefined) => void;
  /** Writes the index into a folder, which it replaces, and returns the number of pages. Can be called once. */
  write: (folder: string) => Promise<number>;
};

/** Hands on what comes in any order: expected paths as soon as those before them have come, the rest at the end. */
function putInOrder(paths: readonly string[], give: (entries: readonly SearchEntry[]) => void) {
  const expected = paths.toSorted(compare);
  const waiting = new Map<string, readonly SearchEntry[] | undefined>();
  let next = 0;
  const hand = (path: string) => {
    const entries = waiting.get(path);
    waiting.delete(path);
    if (entries) give(entries);
  };
  return {
    add: (path: string, entries: readonly SearchEntry[] | undefined) => {
      waiting.set(path, entries);
      for (let first = expected[next]; first !== undefined && waiting.has(first); first = expected[next]) {
        hand(first);
        next += 1;
      }
    },
    finish: () => [...waiting.keys()].toSorted(compare).forEach(hand),
  };
}

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  return index;
}

let open = 0;

/** Lets an index go, and Pagefind with the last one. */
async function letGo(index: PagefindIndex): Promise<void> {
  await index.deleteIndex();
  open -= 1;
  if (open === 0) await close();
}

/** The program by which browsers ask an index, as Pagefind makes it beside each. */
export async function readSearchProgram(): Promise<Uint8Array> {
  open += 1;
  const index = await startIndex();
  const made = await index.getFiles().finally(() => letGo(index));
  takeErrors(made);
  const program = made.files.find(({ path }) => path === "pagefind.js");
  if (!program) throw new Error("Pagefind made no pagefind.js");
  return program.content;
}

/**
 * Starts an index of the pages of one language. Pagefind numbers pages as they come, so they are given to it sorted by
 * path: those of the expected `paths` while others are still awaited, all others when the index is written.
 */
export async function createSearchIndex(paths: readonly string[] = []): Promise<SearchIndex> {
  open += 1;
  const index = await startIndex();
  const [collected, counts, adding] = [startCollecting(), createWordCounts(), [] as Promise<unknown>[]];
  let pages = 0;
  const take = (entry: SearchEntry) => {
    const { indexed, record } = entry;
    collect(collected, entry);
    countWords(entry, counts);
    const added = index.addCustomRecord({ url: record[0], ...indexed });
    adding.push(added.then(takeErrors).catch((error: unknown) => error));
  };
  const { add, finish } = putInOrder(paths, (entries) => {
    pages += 1;
    entries.forEach(take);
  });
  const write = async (folder: string) => {
    finish();
    const fault = (await Promise.all(adding)).find((result) => result instanceof Error);
    if (fault) throw fault;
    const made = await index.getFiles();
    takeErrors(made);
    writeIndexFiles(folder, made.files, toContent(collected, listWords(counts)));
    return pages;
  };
  return { add, write: (folder) => write(folder).finally(() => letGo(index)) };
}
