import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { Fault } from "../fault.ts";

/** Whole lines of a table: their bytes and the place of the first one in the file. */
export type Block = { bytes: Buffer; start: number };

const MIB = 1024 ** 2;
const CHUNK = MIB / 8;
/** Longest line, in mebibytes: a table has no longer one, other files may have nothing else. */
const LONGEST = 8;

/** Throws a `Fault` when a table is not there, or is a folder or something else that is no file. */
export function refuseOthers(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Fault("no-file", { file });
  if (!stat.isFile()) throw new Fault(stat.isDirectory() ? "folder" : "not-a-file", { file });
}

/** The first bytes of a file, no more than `length`. */
export function readStart(file: string, length: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const start = Buffer.alloc(length);
    return start.subarray(0, readSync(handle, start, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a file in blocks of whole lines, so that a table of any size takes little memory. Signs are as long as
 * `lineFeed`, the bytes of LF. Throws a `Fault` for a line without end.
 */
export async function* readBlocks(file: string, lineFeed: Buffer): AsyncGenerator<Block> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = findCut(bytes, lineFeed);
    if (bytes.length - end > LONGEST * MIB) throw new Fault("long-line", { file, limit: LONGEST });
    if (end > 0) yield { bytes: bytes.subarray(0, end), start };
    start += end;
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield { bytes: rest, start };
}

/** Where the last whole line ends; lines of old tables may end with CR alone. */
function findCut(bytes: Buffer, lineFeed: Buffer): number {
  const width = lineFeed.length;
  let at = bytes.lastIndexOf(lineFeed);
  while (at > 0 && at % width !== 0) at = bytes.lastIndexOf(lineFeed, at - 1);
  if (at >= 0) return at + width;
  return width === 1 ? bytes.lastIndexOf("\r", -2) + 1 : 0;
}
