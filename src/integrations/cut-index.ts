import { createHash } from "node:crypto";
import type { IndexChunk } from "#src/search/index-entry.ts";
import { cbor, readHead, readText, skipItem, toList, toText } from "./cbor.ts";
import { packFile, unpackFile } from "./search-files.ts";

/** Bytes of a part of a small index before it is packed: about six kilobytes to load. */
const SMALLEST = 13_000;
/** What one more part adds to the list that every search loads, in bytes before packing; a large index has larger parts. */
const LISTED = 22;
/** Letters in which words begin alike. */
const SHORTEST_START = 3;
/** Stands after all words with a beginning. */
const LAST = "\uffff";

type Word = { word: string; bytes: Buffer };
/** Words of an index with one of some beginnings, the first and the last of which are named. */
type Part = { from: string; to: string; words: Word[] };

/** The words of a part of an index, which is a list in a list; each has its pages beside it. */
function* readWords(file: Uint8Array): Generator<Word> {
  const bytes = unpackFile(file);
  const list = readHead(bytes, readHead(bytes, 0, cbor.list).next, cbor.list);
  for (let count = 0, at = list.next; count < list.value; count += 1) {
    const { text } = readText(bytes, readHead(bytes, at, cbor.list).next);
    const end = skipItem(bytes, at);
    yield { word: text, bytes: bytes.subarray(at, end) };
    at = end;
  }
}

const sizeOf = (words: readonly Word[]) => words.reduce((sum, { bytes }) => sum + bytes.length, 0);
const compareBytes = (a: Word, b: Word) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word));

/** Cuts words into parts of about `size` bytes; those with the same first letters stay together unless they are far larger. */
function cut(words: readonly Word[], size: number, letters: number): Part[] {
  const parts: Part[] = [];
  for (const [start, alike] of Map.groupBy(words, ({ word }) => [...word].slice(0, letters).join(""))) {
    const last = parts.at(-1);
    if (alike.length > 1 && sizeOf(alike) > 2 * size) parts.push(...cut(alike, size, letters + 1));
    else if (last && sizeOf(last.words) + sizeOf(alike) <= size) {
      last.words.push(...alike);
      last.to = start;
    } else parts.push({ from: start, to: start, words: [...alike] });
  }
  return parts;
}

/** The list of pages of an index with other parts: they follow its version and its pages. */
function replaceChunks(list: Uint8Array, chunks: readonly (Part & { hash: string })[]): Buffer {
  const bytes = unpackFile(list);
  const start = skipItem(bytes, skipItem(bytes, readHead(bytes, 0, cbor.list).next));
  const items = chunks.map(({ from, to, hash }) => toList([from, to + LAST, hash].map(toText)));
  const rest = bytes.subarray(skipItem(bytes, start));
  return packFile(Buffer.concat([bytes.subarray(0, start), toList(items), rest]));
}

/** An index that is cut: its list of pages, where its parts begin, and their files by name. */
export type CutIndex = { list: Buffer; chunks: IndexChunk[]; files: Map<string, Buffer> };

/**
 * Cuts the parts of an index anew, smaller than Pagefind does, so that a slow line brings the words of a query sooner.
 * Words that begin alike stay together: Pagefind looks for words by their beginnings, and in one part.
 */
export function cutIndex(list: Uint8Array, parts: readonly Uint8Array[], language: string): CutIndex {
  const words = parts.flatMap((part) => [...readWords(part)]).toSorted(compareBytes);
  const size = Math.max(SMALLEST, Math.sqrt(LISTED * sizeOf(words)));
  const made = cut(words, size, SHORTEST_START).map((part) => {
    const content = toList([toList(part.words.map(({ bytes }) => bytes))]);
    const hash = `${language}_${createHash("sha256").update(content).digest("hex").slice(0, 7)}`;
    return { ...part, hash, file: packFile(content) };
  });
  return {
    list: replaceChunks(list, made),
    chunks: made.map(({ from, hash }) => [from, hash]),
    files: new Map(made.map(({ hash, file }) => [`index/${hash}.pf_index`, file])),
  };
}
