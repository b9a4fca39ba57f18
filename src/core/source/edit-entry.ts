import { isDeepStrictEqual } from "node:util";
import type { KeyPath } from "../integrity/problem.ts";
import { putInYaml, UnsafeEdit } from "./edit-yaml.ts";
import { removeFromYaml } from "./remove-yaml.ts";
import { readEntry } from "./read-entry.ts";
import { isFields } from "../integrity/records.ts";

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
    (data, { path: place, value }) => put(data, place, value),
    before.data,
  );
  const after = readEntry(path, edited);
  if (!isDeepStrictEqual(after.data, expected) || after.body !== before.body) throw new UnsafeEdit("result");
  return edited;
}

/** A copy of data with a value at a path; missing records and lists on the way are made. */
function put(data: unknown, [step, ...rest]: KeyPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    const at = Math.min(step, list.length);
    list[at] = put(list[at], rest, value);
    return list;
  }
  const fields = isFields(data) ? data : {};
  if (value === undefined && rest.length === 0)
    return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step));
  return { ...fields, [step]: put(fields[step], rest, value) };
}
