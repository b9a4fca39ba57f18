/**
 * Control characters, lone carriage returns, marks that turn the direction of text, separators that only some readers
 * take for line ends, and code points that are no character: XML refuses several of them.
 */
const UNSEEN =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]|\r(?!\n)/u;

/** The first character of a text that nobody sees, as `U+000B`, and its index; undefined where there is none. */
export function findUnseen(text: string): { code: string; index: number } | undefined {
  const match = UNSEEN.exec(text);
  if (!match) return undefined;
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { code, index: match.index };
}
