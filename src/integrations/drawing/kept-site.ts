import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import type { DrawnFile } from "./task.ts";

/** Files that a build has drawn, by their path in the folder of their language. */
export type KeptFiles = ReadonlyMap<string, DrawnFile>;

/** What an earlier build has left; `isDamaged` where its list cannot be read. */
export type Kept = { files: KeptFiles; isDamaged: boolean };

/** Reads the list of an earlier build; empty when there is none, when it was damaged, or when all `isAnew`. */
export function readKept(path: string, isAnew = false): Kept {
  const { value = new Map(), isDamaged } = isAnew ? { isDamaged: false } : readSealed(path);
  return { files: value as KeptFiles, isDamaged };
}

/** Writes the list of a finished build, whole or not at all. */
export const writeKept = (path: string, files: KeptFiles): void => writeSealed(path, files);
