import type { KeyPath } from "./problem.ts";

/** A record as it was read: keys with values of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record inside another, with its key path. */
export type PlacedFields = { fields: Fields; path: KeyPath };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value is a record: neither a scalar nor a list. */
export const isFields = (value: unknown): value is Fields => isObject(value) && !Array.isArray(value);

const known = new WeakMap<object, readonly PlacedFields[]>();

/** A record and all records inside it, at any depth, in the order of the file. Listed once for a record. */
export function listRecords(value: object): readonly PlacedFields[] {
  const records = known.get(value) ?? listOpenRecords(value, () => false);
  known.set(value, records);
  return records;
}

/** The same without the records for which `isClosed` is true, and without all that they contain. */
export function listOpenRecords(value: unknown, isClosed: (fields: Fields) => boolean): PlacedFields[] {
  const found: PlacedFields[] = [];
  const visit = (inside: unknown, path: KeyPath): void => {
    if (!Array.isArray(inside)) {
      if (!isFields(inside) || isClosed(inside)) return;
      found.push({ fields: inside, path });
    }
    for (const [key, part] of Object.entries(inside)) {
      if (isObject(part)) visit(part, [...path, Array.isArray(inside) ? Number(key) : key]);
    }
  };
  visit(value, []);
  return found;
}

/** The text of a field; undefined where there is none, or where it is no text. */
export function readText(fields: object, key: string): string | undefined {
  const value: unknown = isFields(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === "string" ? value : undefined;
}
