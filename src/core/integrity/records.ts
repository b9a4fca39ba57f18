import type { KeyPath } from "./problem.ts";

/** A record as it was read: keys with values of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record inside another, with its key path. */
export type PlacedFields = { fields: Fields; path: KeyPath };

/** Whether a value is a record: neither a scalar nor a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A record and all records inside it, at any depth, in the order of the file. Records for which `isClosed` is true
 * are left out with all their content.
 */
export function listRecords(
  value: unknown,
  path: KeyPath = [],
  isClosed: (fields: Fields) => boolean = () => false,
): PlacedFields[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listRecords(item, [...path, index], isClosed));
  if (!isFields(value) || isClosed(value)) return [];
  const inside = Object.entries(value).flatMap(([key, field]) =>
    listRecords(field, [...path, key], isClosed),
  );
  return [{ fields: value, path }, ...inside];
}

/** The text of a field; undefined where there is none, or where it is no text. */
export function readText(fields: object, key: string): string | undefined {
  const value: unknown = isFields(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === "string" ? value : undefined;
}
