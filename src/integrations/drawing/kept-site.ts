import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { DrawnFile } from "./task.ts";

/** Files that a build has drawn, by their path in the folder of their language. */
export type KeptFiles = ReadonlyMap<string, DrawnFile>;

/** What an earlier build has left; `isDamaged` where its list cannot be read. */
export type Kept = { files: KeptFiles; isDamaged: boolean };

const DIGEST_LENGTH = 32;
const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "buffer");

/** Reads the list of an earlier build; empty when there is none, when it was damaged, or when all `isAnew`. */
export function readKept(path: string, isAnew = false): Kept {
  if (isAnew || !existsSync(path)) return { files: new Map(), isDamaged: false };
  const bytes = readFileSync(path);
  const content = bytes.subarray(DIGEST_LENGTH);
  if (!digestOf(content).equals(bytes.subarray(0, DIGEST_LENGTH)))
    return { files: new Map(), isDamaged: true };
  return { files: new Map(deserialize(content) as [string, DrawnFile][]), isDamaged: false };
}

/** Writes the list of a finished build, whole or not at all. */
export function writeKept(path: string, files: KeptFiles): void {
  const content = serialize([...files]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, Buffer.concat([digestOf(content), content]));
  renameSync(`${path}.next`, path);
}
