/** Consecutive words, each in one of several forms; in lower case unless `isExact`. */
export type WordPattern = { words: readonly ReadonlySet<string>[]; isExact: boolean };

/** Every notation of a term: abbreviations match exactly, other forms in any case of letters. */
export const listPatterns = ({
  abbreviations = [],
  forms = [],
}: {
  abbreviations?: readonly string[];
  forms?: readonly string[];
}): WordPattern[] => [
  ...abbreviations.map((text) => toPattern(text, true)),
  ...forms.map((text) => toPattern(text.toLowerCase(), false)),
];

const toPattern = (text: string, isExact: boolean): WordPattern => ({
  words: text.split(" ").map((word) => new Set(word.split("|"))),
  isExact,
});

/** A text that both patterns would match, or undefined. */
export function findCommonForm(one: WordPattern, other: WordPattern): string | undefined {
  if (one.isExact !== other.isExact || one.words.length !== other.words.length) return undefined;
  const common = one.words.map((word, index) => [...word].find((form) => other.words[index]?.has(form)));
  return common.every((form) => form !== undefined) ? common.join(" ") : undefined;
}
