import { join } from "node:path";
import type { RawFile } from "../files/raw-files.ts";
import { DIGEST, readLines, writeLines } from "./shelves.ts";

/** The digests of files that need not be read again as long as the system says the same of them. */
export type Stamps = {
  /** The digest of the file at a path; undefined where what the system says is new. */
  find: (path: string, stamp: string | undefined) => string | undefined;
  /** Writes down what the system says of files with these digests. */
  write: (files: readonly { raw: RawFile; digest: string }[]) => void;
  isDamaged: boolean;
};

const fileOf = (folder: string) => join(folder, "stamps.txt");

/** A path and a stamp as one word without line breaks, in ASCII. */
const toLine = (path: string, stamp: string) => `${encodeURI(path.toWellFormed())} ${stamp}`;

/** Reads the stamps that this version of the code has left in a cache, run by this user: others may not read every file. */
export function readStamps(folder: string, code: string): Stamps {
  const lines = readLines(fileOf(folder));
  const [writer, ...known] = lines ?? [];
  const own = [code, process.getuid?.(), process.getgid?.()].join(" ");
  const old = writer === own ? known : [];
  const digests = new Map(old.map((line) => [line.slice(DIGEST), line.slice(0, DIGEST)]));
  return {
    find: (path, stamp) => (stamp === undefined ? undefined : digests.get(toLine(path, stamp))),
    write(files) {
      const next = files.flatMap(({ raw: { path, stamp }, digest }) =>
        stamp === undefined ? [] : digest + toLine(path, stamp),
      );
      if (next.length !== old.length || next.some((line, index) => line !== old[index]))
        writeLines(fileOf(folder), [own, ...next]);
    },
    isDamaged: lines === undefined,
  };
}
