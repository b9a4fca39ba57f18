import { hash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What is known of a written file: the digest of its bytes, its size, and when it was written (ms since 1970). */
export type FileState = { digest: string; size: number; writtenAt: number };

const digestOf = (bytes: Uint8Array) => hash("sha1", bytes, "base64url");

/** Writes a file, a text in UTF-8, with its folders; returns its state. */
export function writeFile(path: string, content: string | Uint8Array): FileState {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return { digest: digestOf(bytes), size: bytes.length, writtenAt: statSync(path).mtimeMs };
}

/** The state of a file as it lies there; undefined when there is none. */
export function readState(path: string): FileState | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  return { digest: digestOf(readFileSync(path)), size: stat.size, writtenAt: stat.mtimeMs };
}

/** Whether a file still is as it was written. One of another time is read, for copies of a site have new times. */
export function isIntact(path: string, { digest, size, writtenAt }: FileState): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== size) return false;
  return stat.mtimeMs === writtenAt || digestOf(readFileSync(path)) === digest;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Takes a file of the last site over into the next one, without reading it where the file system allows; returns its
 * new state, or undefined when it is gone or was changed.
 */
export function keepFile(from: string, to: string, state: FileState): FileState | undefined {
  if (!isIntact(from, state)) return undefined;
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
  return { ...state, writtenAt: statSync(to).mtimeMs };
}
