import { gunzipSync, gzipSync } from "node:zlib";
import { cbor, readHead, readText, toNumber, toText } from "./cbor.ts";

/** What Pagefind writes at the beginning of each of its files. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** Unpacks a file of a Pagefind index. Throws when it is not one. */
export function unpackFile(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`a file of the search index does not start with ${SIGNATURE.toString()}`);
  return content.subarray(SIGNATURE.length);
}

/** Packs a file of a Pagefind index. */
export const packFile = (content: Uint8Array) => gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });

/** The address that a fragment of the index records for its page. */
export const readFragmentUrl = (fragment: Uint8Array): string =>
  (JSON.parse(unpackFile(fragment).toString("utf8")) as { url: string }).url;

/** How far apart the numbers of words of pages are that the list tells from each other. */
const STEP = 1.3;

/** A number of words, rounded so that few different ones occur, as CBOR. It only weighs long pages against short ones. */
const toLength = (words: number): Buffer =>
  toNumber(Math.round(STEP ** Math.round(Math.log(Math.max(1, words)) / Math.log(STEP))));

/**
 * Gives the pages in the list of a Pagefind index (`.pf_meta`) other ids, which search results then have. Pagefind's
 * are digests, a third of what a visitor loads before the first result of a large portal; ids in the order of the list
 * and rounded numbers of words take little room. The list is `[version, [[id, number of words, group], …], …]`.
 */
export function renamePages(file: Uint8Array, rename: (id: string) => string): Buffer {
  const bytes = unpackFile(file);
  const version = readText(bytes, readHead(bytes, 0, cbor.list).next);
  const pages = readHead(bytes, version.next, cbor.list);
  const parts = [bytes.subarray(0, pages.next)];
  let at = pages.next;
  for (let page = 0; page < pages.value; page += 1) {
    const item = readHead(bytes, at, cbor.list);
    const { text, next } = readText(bytes, item.next);
    const words = readHead(bytes, next, cbor.number);
    parts.push(bytes.subarray(at, item.next), toText(rename(text)), toLength(words.value));
    at = words.next;
    if (item.value < 3) continue;
    const group = readText(bytes, at);
    parts.push(bytes.subarray(at, group.next));
    at = group.next;
  }
  return packFile(Buffer.concat([...parts, bytes.subarray(at)]));
}
