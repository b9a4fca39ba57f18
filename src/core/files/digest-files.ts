import { hash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder that match the patterns and `isWanted`, by path, each with the digest of its bytes. */
export const digestFiles = (
  folder: string,
  patterns: string[],
  isWanted: (path: string) => boolean = () => true,
): [path: string, digest: string][] =>
  globSync(patterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted)
    .toSorted()
    .map((path) => [path.slice(folder.length), hash("sha1", readFileSync(path), "hex")]);
