import { listPatterns, type WordPattern } from "./forms.ts";

/** A term that texts are linked to: the address of its definition, and the words that stand for it. */
export type LinkedTerm = { href: string; abbreviations: readonly string[]; forms: readonly string[] };

type Candidate = { term: LinkedTerm; pattern: WordPattern };

/**
 * All terms by the first word of each notation, so that each word needs one look-up, however many terms there are.
 */
export type TermMatcher = ReadonlyMap<string, readonly Candidate[]>;

/** A term found in a run of text, `[start, end)` in characters. */
export type TermMatch = { term: LinkedTerm; start: number; end: number };

type Word = { text: string; start: number; end: number };

const WORD = /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu;
const GAP = /^\s+$/;

/** Prepares terms for matching; of two notations with the same first word the longer one is tried first. */
export function toTermMatcher(terms: readonly LinkedTerm[]): TermMatcher {
  const matcher = new Map<string, Candidate[]>();
  for (const term of terms)
    for (const pattern of listPatterns(term))
      for (const word of pattern.words[0] ?? [])
        matcher.set(word, [...(matcher.get(word) ?? []), { term, pattern }]);
  for (const candidates of matcher.values())
    candidates.sort((a, b) => b.pattern.words.length - a.pattern.words.length);
  return matcher;
}

/**
 * Every term in a text, in order and without overlaps, in time linear in its length. A capitalised word before
 * another one or before a quotation mark belongs to a proper name („Fundacja Arka”) and is no term.
 */
export function findTerms(text: string, matcher: TermMatcher): TermMatch[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const found: TermMatch[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const candidate = findCandidate(text, words, index, matcher);
    if (!candidate) continue;
    const { term, pattern } = candidate;
    const last = index + pattern.words.length - 1;
    const [start, end] = [words[index]?.start ?? 0, words[last]?.end ?? 0];
    if (pattern.isExact || !isProperName(text, words[index], words[last], words[last + 1]))
      found.push({ term, start, end });
    index = last;
  }
  return found;
}

/** Removes the ending that Polish adds to an abbreviation after a hyphen: „PES-u” becomes „PES”. */
const withoutEnding = (word: string) => word.replace(/(?<=\p{Lu})-\p{Ll}{1,4}$/u, "");

function findCandidate(text: string, words: readonly Word[], at: number, matcher: TermMatcher) {
  const first = words[at]?.text ?? "";
  const candidates = [
    ...(matcher.get(withoutEnding(first)) ?? []),
    ...(matcher.get(first.toLowerCase()) ?? []),
  ];
  return candidates.find(({ pattern }) =>
    pattern.words.every((forms, offset) => {
      const word = words[at + offset];
      if (!word || !forms.has(pattern.isExact ? withoutEnding(word.text) : word.text.toLowerCase()))
        return false;
      return offset === 0 || GAP.test(text.slice(words[at + offset - 1]?.end, word.start));
    }),
  );
}

const startsUpper = (word: string) => /^\p{Lu}/u.test(word);

function isProperName(text: string, first?: Word, last?: Word, next?: Word): boolean {
  if (!first || !last || !startsUpper(first.text)) return false;
  const between = text.slice(last.end, next?.start);
  if (/^\s*[„"«]/.test(between)) return true;
  return next !== undefined && GAP.test(between) && startsUpper(next.text);
}
