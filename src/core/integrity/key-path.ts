import type { KeyPath } from "./problem.ts";
import { isFields } from "./records.ts";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The path that a name stands for: `contacts.0.email` is `["contacts", 0, "email"]`. */
export const toKeyPath = (name: string): (string | number)[] =>
  name.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The value at a path of data; undefined when there is none. */
export const valueAt = (data: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((place, key) => {
    if (isList(place)) return place[Number(key)];
    return isFields(place) && Object.hasOwn(place, key) ? place[key] : undefined;
  }, data);

/** A copy of data with a value at a path; groups and lists on the way are made, and undefined takes a key away. */
export function putAt(data: unknown, [key, ...rest]: KeyPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === "number") {
    const items = isList(data) ? [...data] : [];
    items[key] = putAt(items[key], rest, value);
    return items;
  }
  const fields = isFields(data) ? data : {};
  const after = putAt(fields[key], rest, value);
  if (after !== undefined) return { ...fields, [key]: after };
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== key));
}

/** A copy of data whose lists have no empty places. */
export function closeGaps(data: unknown): unknown {
  if (isList(data)) return data.filter((item) => item !== undefined).map(closeGaps);
  if (!isFields(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, inside]) => [key, closeGaps(inside)]));
}
