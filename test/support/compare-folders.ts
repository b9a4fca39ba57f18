import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file of a folder by its path, byte by byte. */
export const readFolder = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "latin1")]),
  );

/** Paths of files that only one of two folders has, or that differ. */
export const listDifferences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .toSorted();
