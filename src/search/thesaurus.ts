import type { ThesaurusFile } from "#src/collections/thesaurus/schema.ts";
import { toStem } from "./stem.ts";

/** Finds the words that people use for what a text says in its own, each once. */
export type Thesaurus = (text: string) => string[];

/** How many words are kept with their stems: most texts are made of few. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

function findStem(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const stem = toStem(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, stem);
  return stem;
}

/** The stems of the words of a text; a number and a percentage are words too. */
export const listStems = (text: string): string[] =>
  (text.match(/[\p{L}\d]+(?:[-.,][\p{L}\d]+)*%?/gu) ?? []).map(findStem);

type Term = { stems: string[]; words: readonly string[] };

/**
 * Prepares the entries of a thesaurus: a term is found in any of its inflected forms, as its words stand one after
 * another. Terms of one entry stand for each other, unless one is a part of the other.
 */
export function prepareThesaurus(entries: readonly Pick<ThesaurusFile, "terms" | "usedFor">[]): Thesaurus {
  const terms = entries.flatMap(({ terms: preferred, usedFor }) =>
    preferred.map((term): Term => {
      const others = preferred.filter((other) => !other.includes(term) && !term.includes(other));
      return { stems: listStems(term), words: [...others, ...usedFor] };
    }),
  );
  const byFirst = Map.groupBy(terms, ({ stems }) => stems[0] ?? "");
  return (text) => {
    const stems = listStems(text);
    const found = new Set<string>();
    for (const [at, stem] of stems.entries())
      for (const term of byFirst.get(stem) ?? [])
        if (term.stems.every((own, next) => own === stems[at + next]))
          for (const word of term.words) found.add(word);
    return [...found];
  };
}
