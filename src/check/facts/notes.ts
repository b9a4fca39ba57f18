import type { Entry } from "#src/collections/content.ts";

/** Answers about one file, by their questions: plain values, kept with the file from one run to the next. */
export type Notes = { answers: Record<string, unknown>; isChanged: boolean };

const notesOf = new WeakMap<object, Notes>();

/** Has answers about a record written down in the notes of its file. */
export const takeNotes = (entry: Entry<unknown>, notes: Notes): unknown => notesOf.set(entry, notes);

/**
 * What follows from a record alone, from the notes of its file or else found out now. `given` is everything that the
 * answer depends on beside the record; an answer for another one is found out anew. The answer is a plain value.
 */
export function remember<T extends object>(
  entry: Entry<unknown>,
  question: string,
  find: () => T,
  given?: string,
): T {
  const notes = notesOf.get(entry);
  const { path } = entry;
  return notes
    ? noteAnswer(notes, path.length === 0 ? question : `${question} ${path.join("/")}`, find, given)
    : find();
}

type Conditional = { given: string; answer: unknown };

/**
 * An answer from the notes, or else found out and written down in place of the one for something else given. No question
 * is named as what every object inherits.
 */
export function noteAnswer<T extends object>(
  notes: Notes,
  question: string,
  find: () => T,
  given?: string,
): T {
  const known = notes.answers[question];
  if (known !== undefined && given === undefined) return known as T;
  if (known !== undefined && (known as Conditional).given === given)
    return (known as Conditional).answer as T;
  const answer = find();
  notes.answers[question] = given === undefined ? answer : ({ given, answer } satisfies Conditional);
  notes.isChanged = true;
  return answer;
}
