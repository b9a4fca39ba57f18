import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { isPicture } from "./is-picture.ts";
import { limits } from "./limits.ts";

/**
 * A file of the content folder as it lies there, by its path relative to the folder, with `/` between folders. `bytes`
 * are set when it is to be read as text, `problems` when it cannot be.
 */
export type RawFile = {
  path: string;
  bytes?: Buffer | undefined;
  /** Where a picture lies, which is read only to learn about it. */
  picture?: string | undefined;
  /** What the system says of the file; absent where that would not tell of the next change. */
  stamp?: string | undefined;
  problems: readonly Problem[];
};

/** Milliseconds within which two changes may bear the same time: file systems that know whole seconds know every other. */
const TICK = 100;
const COARSE_TICK = 2000;

/** Another one after each change of a file; undefined when it has changed just now. */
function toStamp({ size, dev, ino, mtimeMs, ctimeMs }: Stats): string | undefined {
  const tick = mtimeMs % 1000 === 0 ? COARSE_TICK : TICK;
  const isSettled = Math.max(mtimeMs, ctimeMs) < Date.now() - tick;
  return isSettled ? `${size} ${dev} ${ino} ${mtimeMs} ${ctimeMs}` : undefined;
}

/** The paths of all files of a content folder except hidden ones, sorted; none when the folder does not exist. */
export const listContentPaths = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? listPaths(folder, "").sort() : [];

/** A folder that cannot be listed, or that is named like a file, is returned as a path itself. */
function listPaths(folder: string, inside: string): string[] {
  return readFolder(join(folder, inside)).flatMap((item) => {
    const path = inside === "" ? item.name : `${inside}/${item.name}`;
    const isOpen = item.isDirectory() && extname(item.name) === "" && isListable(join(folder, path));
    return isOpen ? listPaths(folder, path) : [path];
  });
}

const readFolder = (path: string) =>
  readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));

function isListable(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}

/**
 * Reads one file; returns problems instead of throwing, whatever lies there. Where its stamp is known, its bytes are
 * read only when somebody asks for them.
 */
export function readRawFile(
  folder: string,
  path: string,
  isKnown: (stamp: string) => boolean = () => false,
): RawFile {
  const problem = (id: ProblemId, values: Record<string, Words> = {}): RawFile => ({
    path,
    problems: [{ id, file: path, position: { line: 1, column: 1 }, values }],
  });
  const stat = lstatSync(join(folder, path));
  if (stat.isSymbolicLink()) return problem("symbolic-link");
  if (stat.isDirectory() && extname(path) === "") return problem("file-unreadable", { reason: "EACCES" });
  if (!stat.isFile()) return problem("file-not-used", { place: path });
  const { limit, id } = limitOf(path);
  if (stat.size > limit) return problem(id, sizeOf(stat.size, limit));
  const stamp = toStamp(stat);
  if (isPicture(path)) return { path, picture: resolve(folder, path), stamp, problems: [] };
  if (!isText(path)) return { path, problems: [] };
  if (stamp !== undefined && isKnown(stamp)) return readLater(folder, path, stamp);
  const bytes = readBytes(join(folder, path));
  return Buffer.isBuffer(bytes) ? { path, bytes, stamp, problems: [] } : problem("file-unreadable", bytes);
}

function readLater(folder: string, path: string, stamp: string): RawFile {
  let bytes: ReturnType<typeof readBytes> | undefined;
  return {
    path,
    get bytes() {
      bytes ??= readBytes(join(folder, path));
      return Buffer.isBuffer(bytes) ? bytes : undefined;
    },
    stamp,
    problems: [],
  };
}

/** How many bytes a file may have, and the problem of one that has more. */
function limitOf(path: string): { limit: number; id: ProblemId } {
  if (isPicture(path)) return { limit: limits.pictureBytes, id: "file-too-large" };
  if (isText(path)) return { limit: limits.fileBytes, id: "file-too-large" };
  return { limit: limits.downloadBytes, id: "download-too-large" };
}

/** Mebibytes, to one decimal upwards, so that a file over the limit never seems to be at it. */
const sizeOf = (bytes: number, limit: number) => ({
  size: Math.ceil((bytes / 1024 ** 2) * 10) / 10,
  limit: limit / 1024 ** 2,
});

const isText = (path: string) => /\.(mdx?|ya?ml|topojson|csv|ics)$/.test(path);

function readBytes(path: string): Buffer | { reason: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    return { reason: error instanceof Error && "code" in error ? String(error.code) : "?" };
  }
}
