import type { Position, Words } from "#src/core/integrity/problem.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import type { ProblemId } from "../problems.ts";

/** Text without its byte order mark, or why and where it cannot be read. */
export type Decoded =
  { text: string; mark: boolean } | { id: ProblemId; position: Position; values: Record<string, Words> };

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes as UTF-8 text; a byte order mark is taken away and told. A fault names the place and a likely encoding. */
export function decodeText(bytes: Buffer): Decoded {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return describeEncoding(bytes);
  }
  const unseen = findUnseen(text);
  if (!unseen) return { text, mark: bytes.subarray(0, 3).toString("hex") === "efbbbf" };
  const { code, index } = unseen;
  return { id: "control-character", position: findPosition(text, index), values: { code } };
}

function describeEncoding(bytes: Buffer): Decoded {
  const text = utf8.decode(bytes);
  const position = findPosition(text, text.indexOf("\uFFFD"));
  return { id: "encoding", position, values: suggestEncoding(bytes, position.line) };
}

function findPosition(text: string, index: number): Position {
  const before = text.slice(0, Math.max(index, 0)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Windows-1250 is suggested only when the line, decoded that way, contains nothing but Polish text. */
function suggestEncoding(bytes: Buffer, line: number): Record<string, Words> {
  const encodings = ["windows-1250", "iso-8859-2"];
  for (const encoding of encodings) {
    const excerpt = new TextDecoder(encoding).decode(bytes).split("\n")[line - 1]?.trim() ?? "";
    const isPolish = /[ąćęłńóśźż]/i.test(excerpt) && /^[\x20-\x7eąćęłńóśźż„”–—’…«»§°\u00A0]*$/i.test(excerpt);
    if (isPolish) return { corrected: encoding, excerpt: excerpt.slice(0, 80) };
  }
  return {};
}
