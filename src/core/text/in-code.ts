import { showUnseen } from "./unseen.ts";

/** Signs that mean something in Markdown, HTML or addresses; commas and dashes mean nothing inside a line. */
const SIGNS = /[!-+./:-@[-`{-~]/g;

/**
 * A text from anywhere as code in a line or a cell of Markdown (CommonMark, GFM). Its signs are written as numbers, which are
 * never structure (CommonMark 6.2 of entities), and in `<code>` no host looks for mentions, references or addresses.
 */
export const toInlineCode = (text: string): string =>
  `<code>${showUnseen(text).replaceAll(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;

/** Lines from anywhere as a block of code, in a fence that is longer than any in them. */
export function toCodeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(({ 0: ticks }) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const lines = text.split("\n").map((line) => showUnseen(line.replaceAll("\t", "  ")).trimEnd());
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
