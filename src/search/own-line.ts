import { cutMarked } from "./marked-text.ts";

/** Letters of a line that fits under a result. */
const LONGEST = 160;
/** Letters that are shown before the first word that was asked for. */
const BEFORE = 50;

const hasWord = (text: string, word: string) => cutMarked(text, [word]).some(({ isAsked }) => isAsked);

/** The words that were asked for and that a text has in no form. */
export const listLacking = (text: string, asked: readonly string[]): string[] =>
  asked.filter((word) => !hasWord(text, word));

/** A part of a long text with its first asked word, from word to word. */
function shorten(text: string, asked: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const [first] = cutMarked(text, asked);
  const at = first === undefined || first.isAsked ? 0 : first.text.length;
  const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const end = from + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", from + LONGEST);
  return `${from > 0 ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}

/**
 * The line of a page that has most of the asked words, those before others that the result does not show yet (`lacking`);
 * shortened to fit under a result. Undefined when no line has one of them.
 */
export function findOwnLine(
  lines: readonly string[],
  asked: readonly string[],
  lacking: readonly string[],
): string | undefined {
  const count = (line: string, words: readonly string[]) =>
    words.filter((word) => hasWord(line, word)).length;
  const weighed = lines.map((line) => ({ line, news: count(line, lacking), all: count(line, asked) }));
  const best = weighed
    .filter(({ news }) => news > 0)
    .toSorted((a, b) => b.news - a.news || b.all - a.all || a.line.length - b.line.length)[0];
  return best && shorten(best.line, lacking);
}
