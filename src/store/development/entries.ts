import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { DataStore } from "astro/loaders";
import { noteChange } from "#src/core/cache/versions.ts";

/** An entry as Astro keeps it. */
export type KeptEntry = NonNullable<ReturnType<DataStore["get"]>> & { collection?: string };

/** Entries of a collection by id. */
export type KeptEntries = ReadonlyMap<string, KeptEntry>;

const KEY = Symbol.for("spolecznik:entries");
const none: KeptEntries = new Map();

/** The loaders of content and the pages are apart in one process; they share what is here. */
const shared = globalThis as { [KEY]?: Map<string, KeptEntries> | undefined };

/** The entries of a collection that development keeps outside Astro's store; none in builds. */
export const listKeptEntries = (collection: string): KeptEntries => shared[KEY]?.get(collection) ?? none;

/** Shows pages these entries of a collection from now on. */
export function showEntries(collection: string, entries: KeptEntries): void {
  shared[KEY] ??= new Map();
  shared[KEY].set(collection, entries);
  noteChange(collection);
}

/** Reads what `writeEntries` wrote; empty when there is no such file or it is not whole. */
export function readEntries(path: string): Map<string, KeptEntry> {
  try {
    return new Map(deserialize(readFileSync(path)) as [string, KeptEntry][]);
  } catch {
    return new Map();
  }
}

/** Writes entries for the next start, whole or not at all. */
export function writeEntries(path: string, entries: KeptEntries): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, serialize([...entries]));
  renameSync(`${path}.next`, path);
}
