import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { Fault } from "../fault.ts";
import { readStart } from "../tables/table-blocks.ts";

const CHUNK = 2 ** 16;
/** Bytes of a packed file that have its first texts. */
const PACKED_START = 4096;

const isPacked = (start: Buffer) => start[0] === 0x1f && start[1] === 0x8b;

/** The first bytes of a file, no more than `length`, unpacked where gzip (RFC 1952) has packed it; none where it is damaged. */
export function readUnpackedStart(file: string, length: number): Buffer {
  const start = readStart(file, PACKED_START);
  if (!isPacked(start)) return start.subarray(0, length);
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, length);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The bytes of a file part by part, unpacked where gzip has packed it. Throws a `Fault` for one that is damaged or cut off. */
export async function* readUnpacked(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: CHUNK });
  if (!isPacked(readStart(file, 2))) return yield* source as AsyncIterable<Buffer>;
  const unpacking = createGunzip();
  const reading = pipeline(source, unpacking);
  reading.catch(() => undefined);
  try {
    yield* unpacking as AsyncIterable<Buffer>;
    await reading;
  } catch {
    throw new Fault("json-packed", { file });
  }
}
