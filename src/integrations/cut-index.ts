import { toList } from "./cbor.ts";
import { nameFile, packFile } from "./search-files.ts";

/** Bytes of a part of a small index before it is packed: about six kilobytes to load. */
const SMALLEST = 13_000;
/** What one more part adds to the list that every search loads, in bytes before packing; a large index has larger parts. */
const LISTED = 22;
/** Letters in which words begin alike. */
const SHORTEST_START = 3;
/** Stands after all words with a beginning. */
const LAST = "\uffff";

/** A word of an index, encoded with its pages. */
export type IndexWord = { word: string; bytes: Buffer };
/** Words of an index with one of some beginnings, the first and the last of which are named. */
type Part = { from: string; to: string; words: IndexWord[] };

const sizeOf = (words: readonly IndexWord[]) => words.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Cuts words into parts of about `size` bytes; those with the same first letters stay together unless they are far larger. */
function cut(words: readonly IndexWord[], size: number, letters: number): Part[] {
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

/** A part of an index: the first and the last word that it may have, its name and its file. */
export type IndexPart = { from: string; to: string; name: string; file: Buffer };

/**
 * Cuts the words of an index, in the order of their letters, into parts smaller than Pagefind's, so that a slow line brings
 * the words of a query sooner. Words that begin alike stay together: Pagefind looks for words by their beginnings, and in
 * one part.
 */
export function cutIndex(words: readonly IndexWord[], language: string): IndexPart[] {
  const size = Math.max(SMALLEST, Math.sqrt(LISTED * sizeOf(words)));
  return cut(words, size, SHORTEST_START).map((part) => {
    const content = toList([toList(part.words.map(({ bytes }) => bytes))]);
    return {
      from: part.from,
      to: part.to + LAST,
      name: nameFile(language, content),
      file: packFile(content),
    };
  });
}
