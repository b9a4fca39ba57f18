import { Fault } from "../fault.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import { countBreaks, LF, refuseByte, type Encoding } from "./find-encoding.ts";
import { readBlocks, type Block } from "./table-blocks.ts";

/** UTF-8 that was once read as Windows-1250 or 1252 and written again, and letters lost to a question mark in a box. */
const GARBLED = /[ÄĂÅĹ][\u0080-\u00BF\u2018-\u2026‚„†‡‰›‹™ŁĽşźżłńśťľ›ą]|Ăł|\uFFFD/;

const LINE_FEEDS: Partial<Record<Encoding, Buffer>> = {
  "utf-16le": Buffer.from([10, 0]),
  "utf-16be": Buffer.from([0, 10]),
};

/**
 * The text of a table in parts of whole lines, NFC with LF between lines. Every byte is read and every sign can be seen,
 * or a `Fault` says which is not.
 */
export async function* decodeTable(file: string, encoding: Encoding): AsyncGenerator<string> {
  let line = 1;
  for await (const block of readBlocks(file, LINE_FEEDS[encoding] ?? LF)) {
    const read = decode(block, encoding, line);
    const text = read.replaceAll(/\r\n?/g, "\n");
    refuseDamage(text, line);
    line += countBreaks(text);
    yield text.normalize("NFC");
  }
}

function decode({ bytes, start }: Block, encoding: Encoding, line: number): string {
  const ignoreBOM = start > 0;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const at = text.indexOf("\uFFFD");
    const place = encoding.startsWith("utf-16") ? at * 2 : Buffer.byteLength(text.slice(0, at));
    const lines = line + countBreaks(text.slice(0, at));
    return refuseByte(start + place, bytes[place] ?? 0, lines, encoding);
  }
}

function refuseDamage(text: string, line: number): void {
  const lineAt = (index: number) => line + countBreaks(text.slice(0, index));
  const garbled = GARBLED.exec(text);
  if (garbled) {
    const excerpt = text.slice(Math.max(0, garbled.index - 10), garbled.index + 10).replaceAll("\n", " ");
    throw new Fault("table-garbled", { line: lineAt(garbled.index), excerpt });
  }
  const unseen = findUnseen(text);
  if (unseen) throw new Fault("table-control", { line: lineAt(unseen.index), code: unseen.code });
}
