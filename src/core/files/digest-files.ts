import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const isHidden = (path: string) => /[/\\]\./.test(path);

function listFiles(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [place] : [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * The files at some places in a folder, each a file or a folder with all that is in it, but hidden ones, by path with the
 * digest of their bytes; of these only those that are wanted.
 */
export const digestFiles = (
  folder: string,
  places: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): [path: string, digest: string][] =>
  places
    .flatMap((place) => listFiles(join(folder, place)))
    .filter((path) => !isHidden(path.slice(folder.length)) && isWanted(path))
    .toSorted()
    .map((path) => [path.slice(folder.length), hash("sha1", readFileSync(path), "hex")]);
