import { foldText } from "#src/core/text/fold-text.ts";
import { searchPaths } from "#src/search/addresses.ts";
import { findChunk, type IndexEntry } from "#src/search/index-entry.ts";
import { toAskedName, toNameFile } from "#src/search/name-keys.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { toWordFile } from "#src/search/records.ts";
import { toStem } from "#src/search/stem.ts";

/** Files that were asked for before the worker needs them. */
const early = new Map<string, Promise<ArrayBuffer>>();

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
  const plain = new URL(address).href.replace(/\?ts=\d+$/, "");
  const known = early.get(plain);
  early.delete(plain);
  return known ?? load(address);
}

/** The files that the answer to a query needs, in the order in which a slow line shall bring them. */
function* listNeeded({ languages, names }: IndexEntry, term: string): Generator<string> {
  const words = listQueryWords(term);
  for (const [language, { hash, wasm, chunks }] of Object.entries(languages)) {
    yield `pagefind/wasm.${wasm}.pagefind`;
    for (const word of words) {
      const chunk = findChunk(chunks, language === "pl" ? toStem(word) : foldText(word));
      if (chunk !== undefined) yield `pagefind/index/${chunk}.pf_index`;
    }
    yield `pagefind/pagefind.${hash}.pf_meta`;
  }
  yield "pagefind/traits.json";
  const name = toAskedName(words);
  if (name !== undefined) yield `pagefind/names/${toNameFile(name, names)}.json`;
  for (const word of words) {
    const list = toWordFile(foldText(word));
    if (list !== undefined) yield `pagefind/words/${list}.json`;
  }
}

/**
 * Asks at once for all that the answer to a query will need of the index under `base`: its entry tells which parts have
 * the words. The worker, and Pagefind in it, would ask for one after another, which takes seconds over a slow line. What
 * cannot be had is asked for again by the worker, which says so.
 */
export async function askForIndex(base: string, term: string): Promise<void> {
  const toAddress = (path: string) => new URL(base + path, location.href).href;
  const [answer] = ["pagefind/pagefind-entry.json", searchPaths.searchTerms.slice(1)].map((path) =>
    ask(toAddress(path)),
  );
  const entry = JSON.parse(new TextDecoder().decode(await answer)) as IndexEntry;
  for (const path of listNeeded(entry, term)) void ask(toAddress(path));
}
