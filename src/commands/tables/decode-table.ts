import { Fault } from "../fault.ts";

/** Signs that a Polish table has beside those of ASCII; in a single-byte encoding, others say that it was guessed wrong. */
const KNOWN = /^[\t\n\r\x20-\x7eąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—’‘‚“…«»§°€•·×\u00A0\u00ADéöüÉÖÜ]*$/;

/** What reading in a wrong encoding leaves: capitals with Polish marks after small letters, marks inside words. */
const MISREAD = /\p{Ll}[ĄĆĘŁŃŚŹŻ]\p{Ll}|\p{Ll}[ĄĆĘŁŃŚŹŻ](?!\p{L})|\p{L}[«»„—§°•·×€](?=\p{Ll})/u;

/** UTF-8 that was once read as Windows-1250 or 1252 and written again, and letters lost to a question mark in a box. */
const GARBLED = /[ÄĂÅĹ][\u0080-\u00BF\u2018-\u2026‚„†‡‰›‹™ŁĽşźżłńśťľ›ą]|Ăł|\uFFFD/;

/** Control characters, marks that turn the direction of text and separators of lines that only some programs know. */
const UNSEEN = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF]/;

/** Encodings that programs no longer offer: the bytes of `ąćęłńóśźżĄĆĘŁŃÓŚŹŻ` in them. */
const OLD = {
  "CP852 (DOS)": Buffer.from("a586a988e4a298abbea48fa89de3e0978dbd", "hex"),
  "Mac CE": Buffer.from("888dabb8c497e690fd848ca2fcc1eee58ffb", "hex"),
};

/** The text of a table, NFC with LF between lines, and its encoding. Every byte is read, or a `Fault` says which is not. */
export function decodeTable(bytes: Buffer): { text: string; encoding: string } {
  const read = decode(bytes);
  const text = read.text.replaceAll(/\r\n?/g, "\n");
  const unseen = UNSEEN.exec(text);
  if (unseen) {
    const code = `U+${(unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    throw new Fault("table-control", { line: countLines(text, unseen.index), code });
  }
  const garbled = GARBLED.exec(text);
  if (garbled) {
    const excerpt = text.slice(Math.max(0, garbled.index - 10), garbled.index + 10).replaceAll("\n", " ");
    throw new Fault("table-garbled", { line: countLines(text, garbled.index), excerpt });
  }
  return { text: text.normalize("NFC"), encoding: read.encoding };
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return decodeUtf16(bytes, "utf-16le");
  if (mark === "feff") return decodeUtf16(bytes, "utf-16be");
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "utf-8" };
  return isMostlyUtf8(bytes) ? refuse(bytes, "utf-8", findBrokenUtf8(bytes)) : decodeSingleByte(bytes);
}

function decodeStrictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): { text: string; encoding: string } {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { text, encoding: encoding === "utf-16le" ? "utf-16" : encoding };
  const units = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const line = countLines(units, units.indexOf("\uFFFD"));
  throw new Fault("table-encoding", {
    ...describeByte(bytes, units.indexOf("\uFFFD") * 2),
    line,
    encoding,
    likely: "–",
  });
}

/** Whether there are more letters that are whole in UTF-8 than bytes that are not: other encodings have hardly any. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = new TextDecoder().decode(bytes);
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > (text.match(/\uFFFD/g)?.length ?? 0);
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

/** Windows-1250 or ISO 8859-2, whichever reads every byte as a sign of a Polish table. */
function decodeSingleByte(bytes: Buffer): { text: string; encoding: string } {
  const read = (encoding: string) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) });
  const [windows, iso] = [read("windows-1250"), read("iso-8859-2")];
  const found = [windows, iso].find(({ text }) => KNOWN.test(text) && !MISREAD.test(text));
  if (found) return found;
  const place = [...windows.text].findIndex((sign) => !KNOWN.test(sign));
  return refuse(
    bytes,
    "UTF-8, Windows-1250, ISO 8859-2",
    place < 0 ? (MISREAD.exec(windows.text)?.index ?? -1) + 1 : place,
  );
}

function refuse(bytes: Buffer, encoding: string, place: number): never {
  const high = new Set(bytes.filter((byte) => byte >= 0x80));
  const likely = Object.entries(OLD).filter(([, letters]) =>
    [...high].every((byte) => letters.includes(byte)),
  );
  const line = bytes
    .subarray(0, place)
    .toString("latin1")
    .split(/\r\n?|\n/).length;
  const names = encoding === "utf-8" ? [] : likely.map(([name]) => name);
  throw new Fault("table-encoding", {
    ...describeByte(bytes, place),
    line,
    encoding,
    likely: names.join(", ") || "–",
  });
}

/** A byte for people: its place from 1 and its value. */
const describeByte = (bytes: Buffer, place: number) => ({
  place: place + 1,
  byte: `0x${(bytes[place] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
});

const countLines = (text: string, index: number): number => text.slice(0, index).split(/\r\n?|\n/).length;
