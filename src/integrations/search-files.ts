import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

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

/** The name of a file of the index of a language, in Pagefind's form: it follows from its content. */
export const nameFile = (language: string, content: Uint8Array, letters = 7): string =>
  `${language}_${hash("sha256", content).slice(0, letters)}`;
