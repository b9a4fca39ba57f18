import type { IndexChunk } from "#src/search/index-entry.ts";
import { toPageId } from "#src/search/page-id.ts";
import { cbor, readHead, readText, skipItem, splitList, toHead, toList, toNumber, toText } from "./cbor.ts";
import { cutIndex, type IndexWord } from "./cut-index.ts";
import type { IndexShard } from "./pagefind-shard.ts";
import { nameFile, packFile } from "./search-files.ts";

/** How far apart the numbers of words of pages are that the list tells from each other. */
const STEP = 1.3;

/** A number of words, rounded so that few different ones occur. It only weighs long pages against short ones. */
const toLength = (words: number): Buffer =>
  toNumber(Math.round(STEP ** Math.round(Math.log(Math.max(1, words)) / Math.log(STEP))));

const compareBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const toBuffer = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length);

/** The pages of a word in some shards: how many they are, the last of all, and all as they are encoded. */
type Pages = { count: number; last: number; encoded: Buffer[] };

/**
 * Adds the pages of a word in a shard whose pages are numbered from `from`; returns where what follows begins. A page is
 * encoded as `[pages since the one before, …]`, so that of all of them only the first one changes.
 */
function addPages(pages: Pages, bytes: Buffer, at: number, from: number): number {
  const list = readHead(bytes, at, cbor.list);
  if (list.value === 0) return list.next;
  let [next, last] = [list.next, from];
  for (let count = 0; count < list.value; count += 1) {
    const page = readHead(bytes, next, cbor.list);
    const number = readHead(bytes, page.next, cbor.number);
    last += number.value;
    next = number.next;
    for (let item = 1; item < page.value; item += 1) next = skipItem(bytes, next);
  }
  const start = readHead(bytes, list.next, cbor.list).next;
  const first = readHead(bytes, start, cbor.number);
  pages.encoded.push(
    bytes.subarray(list.next, start),
    toNumber(from + first.value - pages.last),
    bytes.subarray(first.next, next),
  );
  pages.count += list.value;
  pages.last = last;
  return next;
}

/** Adds the words of a part of a shard, `[[[word, pages, other spellings], …]]`; folded texts have no other spellings. */
function addWords(words: Map<string, Pages>, bytes: Buffer, from: number): void {
  const list = readHead(bytes, readHead(bytes, 0, cbor.list).next, cbor.list);
  let at = list.next;
  for (let count = 0; count < list.value; count += 1) {
    const { text, next } = readText(bytes, readHead(bytes, at, cbor.list).next);
    const pages = words.get(text) ?? { count: 0, last: 0, encoded: [] };
    words.set(text, pages);
    const spellings = readHead(bytes, addPages(pages, bytes, next, from), cbor.list);
    if (spellings.value > 0) throw new Error(`a text of the search index is not folded: ${text}`);
    at = spellings.next;
  }
}

/** The words of all shards in the order of their letters. */
function* listWords(words: ReadonlyMap<string, Pages>): Generator<IndexWord> {
  for (const [word, { count, encoded }] of [...words].toSorted(([a], [b]) => compareBytes(a, b))) {
    const pages = Buffer.concat([toHead(cbor.list, count), ...encoded]);
    yield { word, bytes: toList([toText(word), pages, toList([])]) };
  }
}

/** The pages of each value of each filter. */
type Filters = Map<string, Map<string, number[]>>;

/** Adds a filter of a shard, `[name, [[value, pages], …]]`. */
function addFilter(filters: Filters, bytes: Buffer, from: number): void {
  const [name = bytes, values = bytes] = splitList(bytes);
  const { text } = readText(name, 0);
  const merged = filters.get(text) ?? new Map<string, number[]>();
  filters.set(text, merged);
  for (const [value = values, pages = values] of splitList(values).map((item) => splitList(item))) {
    const numbers = splitList(pages).map((page) => from + readHead(page, 0, cbor.number).value);
    const of = readText(value, 0).text;
    merged.set(of, [...(merged.get(of) ?? []), ...numbers]);
  }
}

const encodeFilter = (name: string, values: ReadonlyMap<string, readonly number[]>): Buffer =>
  toList([
    toText(name),
    toList(
      [...values]
        .toSorted(([a], [b]) => compareBytes(a, b))
        .map(([value, pages]) => toList([toText(value), toList(pages.map(toNumber))])),
    ),
  ]);

function listFilters(filters: Filters, language: string) {
  const listed = [...filters].toSorted(([a], [b]) => compareBytes(a, b));
  return listed.map(([of, values]) => {
    const content = encodeFilter(of, values);
    return { of, name: nameFile(language, content), file: packFile(content) };
  });
}

/**
 * A page in the list of an index, `[id, number of words, …]`. Pagefind's ids are digests, a third of what a visitor loads
 * before the first result of a large portal; numbers and rounded numbers of words take little room.
 */
function encodePage(page: Buffer, number: number): Buffer {
  const [, words = page, ...rest] = splitList(page);
  return toList([toText(toPageId(number)), toLength(readHead(words, 0, cbor.number).value), ...rest]);
}

/** What stands in the lists of all shards with pages alike: the version, and after the rest the names of fields. */
function readSame(shards: readonly IndexShard[]): { version: Buffer; fields: Buffer[] } | undefined {
  const [first, ...others] = shards
    .filter(({ numbers }) => numbers.length > 0)
    .map((shard) => {
      const [version = Buffer.alloc(0), , , , ...fields] = splitList(toBuffer(shard.list));
      return { version, fields };
    });
  if (!first) return undefined;
  const [same, ...rest] = [first, ...others].map(({ version, fields }) =>
    Buffer.concat([version, ...fields]),
  );
  if (rest.some((one) => !same?.equals(one)))
    throw new Error("the parts of the search index have different fields");
  return first;
}

/** The index of all pages of a language: its list of pages, where its parts begin, and its other files by path. */
export type MergedIndex = { list: Buffer; chunks: IndexChunk[]; files: Map<string, Buffer> };

/**
 * Makes of the indexes of some pages after others the one of all of them; however they are parted, it is the same. Undefined
 * where no page has a word. Throws when they do not fit together.
 */
export function mergeShards(shards: readonly IndexShard[], language: string): MergedIndex | undefined {
  const same = readSame(shards);
  if (!same) return undefined;
  const { version, fields } = same;
  const [words, filters, pages]: [Map<string, Pages>, Filters, Buffer[]] = [new Map(), new Map(), []];
  let entries = 0;
  for (const shard of shards) {
    const from = pages.length;
    const [, listed = version] = splitList(toBuffer(shard.list));
    pages.push(
      ...splitList(listed).map((page, at) => encodePage(page, entries + (shard.numbers[at] ?? NaN))),
    );
    entries += shard.entries;
    for (const part of shard.parts) addWords(words, toBuffer(part), from);
    for (const filter of shard.filters) addFilter(filters, toBuffer(filter), from);
  }
  const parts = cutIndex([...listWords(words)], language);
  const filtered = listFilters(filters, language);
  const toNames = (names: readonly string[]) => toList(names.map(toText));
  const chunks = toList(parts.map(({ from, to, name }) => toNames([from, to, name])));
  const filterNames = toList(filtered.map(({ of, name }) => toNames([of, name])));
  return {
    list: packFile(toList([version, toList(pages), chunks, filterNames, ...fields])),
    chunks: parts.map(({ from, name }) => [from, name]),
    files: new Map([
      ...parts.map(({ name, file }) => [`index/${name}.pf_index`, file] as const),
      ...filtered.map(({ name, file }) => [`filter/${name}.pf_filter`, file] as const),
    ]),
  };
}
