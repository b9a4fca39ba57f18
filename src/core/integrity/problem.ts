/** Whether a problem stops the build. */
export type Severity = "error" | "warning";

/** Where a value is in a YAML record: keys and list positions from the root of the file. */
export type KeyPath = readonly (string | number)[];

/** A place in a file; both numbers start at 1. */
export type Position = { line: number; column: number };

/**
 * What fills a placeholder of a message: plain text, text in both languages, the title of a field (`titleOf`),
 * the folder or file of a collection (`placeOf`), or a phrase of `src/commands/texts/{pl,en}/check.json` (`term`).
 */
export type Words =
  | string
  | number
  | { pl: string; en: string }
  | { titleOf: KeyPath }
  | { placeOf: string }
  | { term: string; values?: Readonly<Record<string, string | number>>; otherwise?: string };

/** What is known of the words of a message: values that are undefined are left out. */
export const listKnownWords = (
  values: Readonly<Record<string, Words | undefined>>,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, Words] => pair[1] !== undefined));
