import type { Content } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";

/** Finds the id of a legal form by the form that a register names and by the name of the organisation. */
export type FormFinder = (form: string | undefined, name: string) => string | undefined;

/** What registers call forms, where the vocabulary says it otherwise. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^stowarzyszenie kultury fizycznej$/, "stowarzyszenie"],
  [/^zwiazek stowarzyszen kultury fizycznej$/, "zwiazek stowarzyszen"],
];

/**
 * Makes the search for the legal forms of the portal's vocabulary that the KRS register has. A form that stands at the beginning of a name is
 * narrower than the register's: an association may be a fire brigade, a cooperative a social one. Undefined where neither
 * says enough; nothing is guessed.
 */
export function makeFormFinder(content: Content): FormFinder {
  const registered = content.entries["legal-forms"].filter(({ data }) =>
    /\bKRS\b/.test(data.register ?? "KRS"),
  );
  const terms = registered.flatMap(({ id, data }) =>
    [data.name?.pl, data.abbreviation].flatMap((word) => (word ? [{ id, word: foldName(word) }] : [])),
  );
  const byWord = new Map(terms.map(({ id, word }) => [word, id]));
  const longest = terms.toSorted((a, b) => b.word.length - a.word.length);
  return (form, name) => {
    const folded = foldName(name);
    const begins = longest.find(({ word }) => folded === word || folded.startsWith(`${word} `))?.id;
    if (begins !== undefined) return begins;
    const called = foldName(form ?? "");
    const known = CALLED.find(([pattern]) => pattern.test(called))?.[1] ?? called;
    return byWord.get(known);
  };
}
