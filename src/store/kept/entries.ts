import type { DataStore } from "astro/loaders";
import { noteChange } from "#src/core/cache/versions.ts";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";

/** An entry as Astro keeps it; `undrawn` is a text of which the HTML is made when a page asks for it. */
export type KeptEntry = NonNullable<ReturnType<DataStore["get"]>> & { collection?: string; undrawn?: string };

/** Entries of a collection by id. */
export type KeptEntries = ReadonlyMap<string, KeptEntry>;

const KEY = Symbol.for("spolecznik:entries");
const none: KeptEntries = new Map();

/** The loaders of content and the pages are apart in one process; they share what is here. */
const shared = globalThis as { [KEY]?: Map<string, KeptEntries> | undefined };

/** The entries of a collection that are kept outside Astro's store. */
export const listKeptEntries = (collection: string): KeptEntries => shared[KEY]?.get(collection) ?? none;

/** All entries that are kept outside Astro's store, by collection. */
export const listAllKeptEntries = (): ReadonlyMap<string, KeptEntries> =>
  shared[KEY] ?? new Map<string, KeptEntries>();

/** Shows pages these entries of a collection from now on. */
export function showEntries(collection: string, entries: KeptEntries): void {
  shared[KEY] ??= new Map();
  shared[KEY].set(collection, entries);
  noteChange(collection);
}

/** Lets all entries go: builds need them no longer when the processes that draw have them. */
export const forgetEntries = (): void => void (shared[KEY] = undefined);

/** Reads what `writeEntries` wrote; empty when there is no such file or it is damaged. */
export const readEntries = (path: string): Map<string, KeptEntry> =>
  (readSealed(path).value as Map<string, KeptEntry> | undefined) ?? new Map<string, KeptEntry>();

/** Writes entries for the next start, whole or not at all. */
export const writeEntries = (path: string, entries: KeptEntries): void => writeSealed(path, entries);
