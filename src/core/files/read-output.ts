import { existsSync, lstatSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Found } from "./judge-output.ts";

/** The file that a finished build leaves in its folder, so that the next one knows it as its own. */
export const MARK = ".spolecznik-build.json";

/** What every build has left, also before there were marks. */
const TRACES = ["index.html", "_astro", "pagefind"];

/** The absolute path with links resolved; of what is not there, as far as it is. */
export function readRealPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return join(readRealPath(dirname(whole)), basename(whole));
}

const findNearest = (path: string): string => (existsSync(path) ? path : findNearest(dirname(path)));

/** Looks at what stands at a path. A folder with `.git` is a repository, whoever wrote the rest of it. */
export function readFound(path: string): Found {
  if (!lstatSync(findNearest(dirname(path))).isDirectory()) return "file";
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return "nothing";
  if (!stat.isDirectory()) return "file";
  const names = new Set(readdirSync(path));
  if (names.size === 0) return "empty";
  if (names.has(".git")) return "repository";
  return names.has(MARK) || TRACES.every((name) => names.has(name)) ? "site" : "other";
}

/** Marks a folder as a build of the given version. Without a time, so that equal sites are equal to the last byte. */
export const writeMark = (folder: string, version: string): void =>
  writeFileSync(join(folder, MARK), `${JSON.stringify({ generator: "Społecznik", version })}\n`);
