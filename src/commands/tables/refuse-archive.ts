import { inflateRawSync } from "node:zlib";
import { Fault } from "../fault.ts";

const MIB = 1024 ** 2;
/** A sheet of ten thousand organisations has about 15 MiB unpacked. */
const LONGEST = 64;
/** Ten thousand organisations with five hundred columns. */
const MOST_PLACES = 5_000_000;
const CELL = /<c\b[^>]*?\br="([A-Z]{1,3})(\d+)"/g;
const END = Buffer.from("504b0506", "hex");
const ENTRY = 0x02014b50;
const STORED = 0;

/**
 * Throws a `Fault` for an archive (ZIP, APPNOTE 6.3) whose parts have more bytes than a table, counted by unpacking them
 * because an archive may say what it likes, for one whose few cells span millions of places, and for one with declarations of entities, which XML of sheets never needs.
 */
export function refuseArchive(file: string, bytes: Buffer): void {
  let left = LONGEST * MIB;
  for (const part of listParts(file, bytes)) {
    const text = unpack(file, part, left);
    left -= text.length;
    if (countPlaces(text) > MOST_PLACES) throw new Fault("sheet-places", { file, limit: MOST_PLACES });
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new Fault("sheet-entities", { file });
  }
}

const LETTERS = 26;

/** The places that the cells of a sheet span, row by row: a cell at the far end of a row takes all before it. */
function countPlaces(xml: Buffer): number {
  let [sum, row, width] = [0, "", 0];
  for (const [, letters = "", number = ""] of xml.toString("latin1").matchAll(CELL)) {
    if (number !== row) [sum, row, width] = [sum + width, number, 0];
    const column = [...letters].reduce((place, letter) => place * LETTERS + letter.charCodeAt(0) - 64, 0);
    width = Math.max(width, column);
  }
  return sum + width;
}

type Part = { method: number; bytes: Buffer };

function unpack(file: string, { method, bytes }: Part, most: number): Buffer {
  try {
    const text = method === STORED ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
    if (text.length <= most) return text;
  } catch (error) {
    const isBroken = !(error instanceof RangeError);
    if (isBroken) throw new Fault("sheet-broken", { file, reason: String(error) });
  }
  throw new Fault("sheet-size", { file, limit: LONGEST });
}

/** The parts that the directory at the end of an archive names. */
function listParts(file: string, bytes: Buffer): Part[] {
  try {
    const end = bytes.lastIndexOf(END);
    const count = bytes.readUInt16LE(end + 10);
    const parts: Part[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError("directory");
      const size = bytes.readUInt32LE(at + 20);
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      if (start + size > bytes.length) throw new RangeError("part");
      parts.push({ method: bytes.readUInt16LE(at + 10), bytes: bytes.subarray(start, start + size) });
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return parts;
  } catch (error) {
    throw new Fault("sheet-broken", { file, reason: String(error) });
  }
}
