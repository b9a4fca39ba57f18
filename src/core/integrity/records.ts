import type { KeyPath } from "./problem.ts";

/** A record as it was read: keys with values of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record inside another, with its key path. */
export type PlacedFields = { fields: Fields; path: KeyPath };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value is a record: neither a scalar nor a list. */
export const isFields = (value: unknown): value is Fields => isObject(value) && !Array.isArray(value);

/**
 * Visits a record and all records inside it, at any depth, in the order of the file; those for which `visit` gives
 * false are left with all that they contain. The path goes on changing afterwards: who keeps it takes a copy.
 */
export function visitRecords(value: unknown, visit: (fields: Fields, path: KeyPath) => unknown): void {
  const path: (string | number)[] = [];
  const enter = (inside: object): void => {
    if (Array.isArray(inside)) {
      for (const [index, part] of inside.entries()) enterPart(index, part);
    } else if (isFields(inside) && visit(inside, path) !== false) {
      for (const key of Object.keys(inside)) enterPart(key, inside[key]);
    }
  };
  const enterPart = (key: string | number, part: unknown): void => {
    if (!isObject(part)) return;
    path.push(key);
    enter(part);
    path.pop();
  };
  if (isObject(value)) enter(value);
}

/** What `find` gives for a record and for all records inside it, at any depth, in the order of the file. */
export function mapRecords<T>(value: unknown, find: (fields: Fields, path: KeyPath) => readonly T[]): T[] {
  const found: T[] = [];
  visitRecords(value, (fields, path) => {
    for (const one of find(fields, path)) found.push(one);
  });
  return found;
}

/** A record and all records inside it, with their paths. */
export const listRecords = (value: unknown): PlacedFields[] =>
  mapRecords(value, (fields, path) => [{ fields, path: [...path] }]);

/** The text of a field; undefined where there is none, or where it is no text. */
export function readText(fields: object, key: string): string | undefined {
  const value: unknown = isFields(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === "string" ? value : undefined;
}
