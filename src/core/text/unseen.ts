/**
 * Control characters, lone carriage returns, marks that turn the direction of text, separators that only some readers
 * take for line ends, code points that are no character, and the sign in place of a lost one: XML refuses several of them.
 */
const UNSEEN =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]|\r(?!\n)/u;

const toCode = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first character of a text that nobody sees, as `U+000B`, and its index; undefined where there is none. */
export function findUnseen(text: string): { code: string; index: number } | undefined {
  const match = UNSEEN.exec(text);
  if (!match) return undefined;
  return { code: toCode(match[0]), index: match.index };
}

/** Whether a text holds something, but nothing that can be seen: spaces, marks without width, blank letters. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]+$/u.test(text);

/** A text from elsewhere on one line, in which nothing gives orders to a terminal: what is not seen is named (`<U+001B>`). */
export const showUnseen = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(new RegExp(UNSEEN, "gu"), (sign) => `<${toCode(sign)}>`);
