import { isUtf8 } from "node:buffer";
import { Fault } from "../fault.ts";
import { readBlocks, readStart, type Block } from "./table-blocks.ts";

/** Encodings of tables, as TextDecoder names them. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2";

/** A line feed of one byte. */
export const LF = Buffer.from("\n");

/** So many bytes tell UTF-16 from other encodings. */
const START = 1024;

const SINGLE = ["windows-1250", "iso-8859-2"] as const;

/** Signs that a Polish table has beside those of ASCII; in a single-byte encoding, others say that it was guessed wrong. */
const KNOWN = /^[\t\n\r\x20-\x7eąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—’‘‚“…«»§°€•·×\u00A0\u00ADéöüÉÖÜ]*$/;

/** What reading in a wrong encoding leaves: capitals with Polish marks after small letters, marks inside words. */
const MISREAD = /\p{Ll}[ĄĆĘŁŃŚŹŻ]\p{Ll}|\p{Ll}[ĄĆĘŁŃŚŹŻ](?!\p{L})|\p{L}[«»„—§°•·×€](?=\p{Ll})/u;

/** Encodings that programs no longer offer: the bytes of `ąćęłńóśźżĄĆĘŁŃÓŚŹŻ` in them. */
const OLD = {
  "CP852 (DOS)": Buffer.from("a586a988e4a298abbea48fa89de3e0978dbd", "hex"),
  "Mac CE": Buffer.from("888dabb8c497e690fd848ca2fcc1eee58ffb", "hex"),
};

/**
 * The encoding in which every byte of a file can be read: UTF-16, UTF-8, Windows-1250 or ISO 8859-2. Throws a `Fault` that
 * names the first byte which cannot.
 */
export async function findEncoding(file: string): Promise<Encoding> {
  const wide = findWide(readStart(file, START));
  if (wide) return wide;
  const first = await findBroken(file);
  if (!first) return "utf-8";
  const { whole, broken } = await countUtf8(file);
  // Other encodings have hardly any letter that is whole in UTF-8.
  if (whole > broken) return refuse(file, "utf-8", { ...first, place: findBrokenUtf8(first.bytes) });
  return findSingleByte(file);
}

/** The number of line breaks in a text: LF, CR LF or CR. */
export const countBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/** Throws a `Fault` that names a byte by its place in the file, from 1, and its value. */
export function refuseByte(place: number, byte: number, line: number, encoding: string, likely = "–"): never {
  const value = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  throw new Fault("table-encoding", { place: place + 1, byte: value, line, encoding, likely });
}

/**
 * UTF-16 by its byte order mark, or without one by the bytes of zero that every other ASCII sign has, all on one side: no
 * other encoding has them.
 */
function findWide(start: Buffer): Encoding | undefined {
  const mark = start.subarray(0, 2).toString("hex");
  if (mark === "fffe") return "utf-16le";
  if (mark === "feff") return "utf-16be";
  const zeros = [0, 1].map((side) => start.filter((byte, place) => byte === 0 && place % 2 === side).length);
  const [high = 0, low = 0] = zeros;
  if (Math.max(high, low) * 4 < start.length || Math.min(high, low) > 0) return undefined;
  return high > low ? "utf-16be" : "utf-16le";
}

/** The first block that is not UTF-8. */
async function findBroken(file: string): Promise<Block | undefined> {
  for await (const block of readBlocks(file, LF)) if (!isUtf8(block.bytes)) return block;
  return undefined;
}

/** How many letters beyond ASCII are whole in UTF-8, and how many bytes are not. */
async function countUtf8(file: string): Promise<{ whole: number; broken: number }> {
  let [whole, broken] = [0, 0];
  for await (const { bytes } of readBlocks(file, LF)) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    whole += text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    broken += text.match(/\uFFFD/g)?.length ?? 0;
  }
  return { whole, broken };
}

/** The place of the first byte that is not UTF-8: what is before it takes as many bytes as its text. */
function findBrokenUtf8(bytes: Buffer): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    const place = Buffer.byteLength(text.slice(0, at));
    if (bytes.subarray(place, place + 3).toString("hex") !== "efbfbd") return place;
  }
  return 0;
}

/** Whichever encoding reads every byte as a sign of a Polish table. */
async function findSingleByte(file: string): Promise<Encoding> {
  let fitting: readonly Encoding[] = SINGLE;
  let refused: (Block & { place: number }) | undefined;
  for await (const block of readBlocks(file, LF)) {
    const fits = (encoding: Encoding) => {
      const text = new TextDecoder(encoding).decode(block.bytes);
      return KNOWN.test(text) && !MISREAD.test(text);
    };
    fitting = fitting.filter(fits);
    if (!refused && !fits("windows-1250")) refused = { ...block, place: findStrange(block.bytes) };
  }
  const [found] = fitting;
  return found ?? refuse(file, "UTF-8, Windows-1250, ISO 8859-2", refused ?? { ...NONE, place: 0 });
}

const NONE: Block = { bytes: Buffer.alloc(1), start: 0 };

/** The place of the first byte that is no sign of a Polish table in Windows-1250, or that stands where none would. */
function findStrange(bytes: Buffer): number {
  const text = new TextDecoder("windows-1250").decode(bytes);
  const place = [...text].findIndex((sign) => !KNOWN.test(sign));
  return place < 0 ? (MISREAD.exec(text)?.index ?? -1) + 1 : place;
}

async function refuse(file: string, encoding: string, at: Block & { place: number }): Promise<never> {
  let line = 1;
  const high = new Set<number>();
  for await (const { bytes, start } of readBlocks(file, LF)) {
    const before = bytes.subarray(0, Math.max(0, at.start + at.place - start));
    line += countBreaks(before.toString("latin1"));
    for (const byte of bytes) if (byte >= 0x80) high.add(byte);
  }
  const likely = Object.entries(OLD).filter(([, letters]) =>
    [...high].every((byte) => letters.includes(byte)),
  );
  const names = encoding === "utf-8" ? [] : likely.map(([name]) => name);
  return refuseByte(
    at.start + at.place,
    at.bytes[at.place] ?? 0,
    line,
    encoding,
    names.join(", ") || undefined,
  );
}
