import { toWritable } from "#src/core/text/writable.ts";

/** Escapes a TEXT value of iCalendar (RFC 5545, section 3.3.11) or vCard (RFC 6350, section 3.4). */
export const escapeText = (text: string): string =>
  text.replaceAll(/[\\,;]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");

/** Octets of a character in UTF-8; half of a surrogate pair is written as U+FFFD. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * Folds a content line into parts of at most 75 octets of UTF-8 without the line break
 * (RFC 5545, section 3.1; RFC 6350, section 3.2). A line break inside, which would begin a line of its own, and other
 * characters that no line can hold become U+FFFD.
 */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of toWritable(line).replaceAll(/[\r\n]/g, "\uFFFD")) {
    const size = countOctets(character);
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
