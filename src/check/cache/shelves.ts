import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { replaceFile } from "#src/core/files/replace-file.ts";

/** The lines of a cache by their digests, how many each of its files has, and whether one of those is damaged. */
export type Shelves = { texts: ReadonlyMap<string, string>; sizes: number[]; isDamaged: boolean };

/** A line of a cache: what is known of a file with this digest, in ASCII. */
export type Line = { path: string; digest: string; text: string };

/** A change of one file writes one shelf anew, so many small ones are better than a large one. */
const COUNT = 64;
const numbers = Array.from({ length: COUNT }, (_, number) => number);

/** How many letters a digest has: SHA-256 in base64url. */
export const DIGEST = 43;

const digestOf = (bytes: Buffer | string) => hash("sha256", bytes, "base64url");

const fileOf = (folder: string, number: number) => join(folder, `${number}.txt`);

/** Reads a cache; lines that another version of the code has written are left out. */
export function readShelves(folder: string, code: string): Shelves {
  const texts = new Map<string, string>();
  const shelves = numbers.map((number) => readLines(fileOf(folder, number)));
  const sizes = shelves.map((lines) => {
    if (lines?.shift() !== code) return 0;
    for (const line of lines) texts.set(line.slice(0, DIGEST), line.slice(DIGEST));
    return lines.length;
  });
  return { texts, sizes, isDamaged: shelves.includes(undefined) };
}

/** The lines of a file of the cache, none when there is no file; undefined when they are not as they were written. */
export function readLines(path: string): string[] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return [];
  }
  const rest = bytes.subarray(DIGEST + 1);
  return bytes.toString("latin1", 0, DIGEST + 1) === `${digestOf(rest)}\n`
    ? rest.toString("latin1").split("\n")
    : undefined;
}

/** Writes lines in ASCII to a file of the cache, completely or not at all. */
export function writeLines(path: string, lines: readonly string[]): void {
  const rest = lines.join("\n");
  replaceFile(path, `${digestOf(rest)}\n${rest}`);
}

/** Writes the shelves on which something has changed, each completely or not at all. */
export function writeShelves(folder: string, code: string, old: Shelves, lines: readonly Line[]): void {
  const byShelf = Map.groupBy(lines, ({ path }) => crc32(path) % COUNT);
  for (const number of numbers) {
    const shelf = byShelf.get(number) ?? [];
    const isOld = shelf.every(({ digest, text }) => old.texts.get(digest) === text);
    if (isOld && shelf.length === old.sizes[number]) continue;
    writeLines(fileOf(folder, number), [code, ...shelf.map(({ digest, text }) => digest + text)]);
  }
}
