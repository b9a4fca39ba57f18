import { foldText } from "#src/core/text/fold-text.ts";
import { searchPaths } from "#src/search/addresses.ts";
import { findChunk, type IndexEntry } from "#src/search/index-entry.ts";
import { toAskedName, toNameFile } from "#src/search/name-keys.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { toWordFile } from "#src/search/records.ts";
import { toStem } from "#src/search/stem.ts";
import { listLikelyRecords } from "./likely-records.ts";
import { unpackPart } from "./unpack-part.ts";

/** Files that were asked for before the worker needs them. */
const early = new Map<string, Promise<ArrayBuffer>>();
/** Addresses of files that the worker has or waits for. */
const given = new Set<string>();

async function load(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

function ask(address: string): Promise<ArrayBuffer> {
  const answer = early.get(address) ?? load(address);
  answer.catch(() => early.delete(address));
  early.set(address, answer);
  return answer;
}

/** Loads a file for the worker, which keeps it; one that was asked for early is given once. Throws when it is not there. */
export function giveFile(address: string): Promise<ArrayBuffer> {
  const { href } = new URL(address);
  const known = early.get(href);
  early.delete(href);
  given.add(href);
  return known ?? load(address);
}

let entry: Promise<IndexEntry> | undefined;

const addressOf = (base: string, path: string) => new URL(base + path, location.href).href;

/** The entry of the index under `base`; rejects where it is no such. */
function loadEntry(base: string): Promise<IndexEntry> {
  entry ??= ask(addressOf(base, "pagefind/pagefind-entry.json")).then(
    (file) => JSON.parse(new TextDecoder().decode(file)) as IndexEntry,
  );
  entry.catch(() => (entry = undefined));
  return entry;
}

/** The forms of the words of a query that an index in a language has. */
const toSought = (words: readonly string[], language: string) =>
  words.map((word) => (language === "pl" ? toStem(word) : foldText(word)));

/** The parts of an index with some words, each once. */
const listParts = ({ languages }: IndexEntry, words: readonly string[]): string[] => [
  ...new Set(
    Object.entries(languages).flatMap(([language, { chunks }]) =>
      toSought(words, language).flatMap((word) => findChunk(chunks, word) ?? []),
    ),
  ),
];

/** The file of names that has the one that the words of a query are. */
function listNames(count: number, words: readonly string[]): string[] {
  const name = toAskedName(words);
  return name === undefined ? [] : [`pagefind/names/${toNameFile(name, count)}.json`];
}

/** Asks for the file of names that the answer to words that are being typed will need, unless the worker has it. */
export async function askForName(base: string, term: string): Promise<void> {
  const { names } = await loadEntry(base);
  const addresses = listNames(names, listQueryWords(term)).map((path) => addressOf(base, path));
  for (const address of addresses.filter((one) => !given.has(one))) void ask(address);
}

/** What else the answer to a query needs of the index, in the order in which a slow line shall bring it. */
function* listRest({ languages, names }: IndexEntry, words: readonly string[]): Generator<string> {
  for (const { hash, wasm } of Object.values(languages)) {
    yield `pagefind/wasm.${wasm}.pagefind`;
    yield `pagefind/pagefind.${hash}.pf_meta`;
  }
  yield searchPaths.searchTerms.slice(1);
  yield "pagefind/traits.json";
  yield* listNames(names, words);
  for (const word of words) {
    const list = toWordFile(foldText(word));
    if (list !== undefined) yield `pagefind/words/${list}.json`;
  }
}

/**
 * Asks for the parts of the index under `base` that have the words of a query, and when they are there for the records
 * that the first results will likely be. The worker, and Pagefind in it, would ask for one after another, which takes
 * seconds over a slow line. Returns what asks for all else that the answer will need. What cannot be had is asked for
 * again by the worker, which says so; rejects where the entry of the index is no such.
 */
export async function askForParts(base: string, term: string): Promise<() => void> {
  const askIn = (path: string) => ask(addressOf(base, path));
  const [known, words] = [await loadEntry(base), listQueryWords(term)];
  const stems = Object.keys(known.languages).flatMap((language) => toSought(words, language));
  const parts = listParts(known, words).map((name) =>
    askIn(`pagefind/index/${name}.pf_index`).then(unpackPart),
  );
  Promise.all(parts).then(
    (contents) =>
      listLikelyRecords(contents, stems).forEach((file) => void askIn(`pagefind/records/${file}.json`)),
    () => undefined,
  );
  return () => [...listRest(known, words)].forEach((path) => void askIn(path));
}
