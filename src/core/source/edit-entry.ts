import { isDeepStrictEqual } from "node:util";
import { closeGaps, putAt } from "../integrity/key-path.ts";
import type { KeyPath } from "../integrity/problem.ts";
import { putInYaml, UnsafeEdit } from "./edit-yaml.ts";
import { removeFromYaml } from "./remove-yaml.ts";
import { readEntry } from "./read-entry.ts";

/** A value to put into a file of content; undefined takes away what is there. */
export type Edit = { path: KeyPath; value: unknown };

/**
 * A Markdown file with values put into its front matter: only changed values are touched. The result is read again, and
 * must say what it said before and the edits, no more and no less; otherwise throws an `UnsafeEdit`. `order` is that of
 * the fields in the schema.
 */
export function editEntry(
  path: string,
  text: string,
  edits: readonly Edit[],
  order: readonly string[],
): string {
  const before = readEntry(path, text);
  const start = text.indexOf("---") + 3;
  const close = text.indexOf("\n---", start) + 1;
  const yaml = edits.reduce(
    (source, { path: place, value }) =>
      value === undefined ? removeFromYaml(source, place) : putInYaml(source, place, value, order),
    text.slice(start, close),
  );
  const edited = text.slice(0, start) + yaml + text.slice(close);
  const expected = edits.reduce<unknown>(
    (data, { path: place, value }) => putAt(data, place, value),
    before.data,
  );
  const after = readEntry(path, edited);
  if (!isDeepStrictEqual(after.data, closeGaps(expected)) || after.body !== before.body)
    throw new UnsafeEdit("result");
  return edited;
}
