import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The size of a file in a working tree, links not followed; undefined for what is no file. */
export function readSize(top: string, path: string): number | undefined {
  const stat = lstatSync(join(top, path), { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}

/** The bytes of a file in a working tree, links not followed; undefined for what is no file, or larger than `limit`. */
export function readTreeFile(top: string, path: string, limit: number): Buffer | undefined {
  const size = readSize(top, path);
  return size !== undefined && size <= limit ? readFileSync(join(top, path)) : undefined;
}
