import { splitFile } from "../file-format.ts";
import { isFields } from "#src/core/integrity/records.ts";

const LENGTH = 12;

/**
 * The fingerprint of an entry's file: its data as written and the text below them. Two files that differ only in line
 * ends, or in empty lines around the text, are the same. Throws for a text that no data stand above.
 */
export async function printFile(text: string, hasBody: boolean): Promise<string> {
  const { source, body = "" } = splitFile(text, hasBody);
  const bytes = new TextEncoder().encode(`${source.trim()}\n---\n${body.trim()}`);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, LENGTH);
}

/** Reads the list of what the portal was built from: fingerprints of files by `form/id`; empty where there is none. */
export async function readBuiltFrom(address: string): Promise<ReadonlyMap<string, string>> {
  try {
    const list: unknown = await (await fetch(address, { cache: "no-cache" })).json();
    if (!isFields(list)) return new Map();
    return new Map(Object.entries(list).map(([key, print]) => [key, String(print)]));
  } catch {
    return new Map();
  }
}
