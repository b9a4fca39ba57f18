import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { replaceFile } from "./replace-file.ts";

/** What a sealed file holds; undefined when there is none, or when it is damaged. */
export type Sealed = { value: unknown; isDamaged: boolean };

const DIGEST_LENGTH = 32;
const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "buffer");

/** Reads what `writeSealed` wrote. */
export function readSealed(path: string): Sealed {
  if (!existsSync(path)) return { value: undefined, isDamaged: false };
  const bytes = readFileSync(path);
  const content = bytes.subarray(DIGEST_LENGTH);
  const isWhole = digestOf(content).equals(bytes.subarray(0, DIGEST_LENGTH));
  return isWhole ? { value: deserialize(content), isDamaged: false } : { value: undefined, isDamaged: true };
}

/** Writes a value (what structured cloning knows) with its digest, whole or not at all. */
export function writeSealed(path: string, value: unknown): void {
  const content = serialize(value);
  replaceFile(path, Buffer.concat([digestOf(content), content]));
}
