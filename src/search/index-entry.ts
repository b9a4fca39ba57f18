/** A part of an index: where its words begin in alphabetical order, and the name of its file. */
export type IndexChunk = [from: string, hash: string];

/**
 * What is written of an index: for each language the digest in the name of its list of pages, its program and its parts;
 * and the number of files of names.
 */
export type IndexEntry = {
  languages: Record<string, { hash: string; wasm: string; chunks: IndexChunk[] }>;
  names: number;
};

/** The name of the part of an index that has a word or what begins with it; undefined where there is none. */
export const findChunk = (chunks: readonly IndexChunk[], word: string): string | undefined =>
  (chunks.findLast(([from]) => from <= word) ?? chunks[0])?.[1];
