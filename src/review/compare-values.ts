import { diffArrays } from "diff";
import { isDeepStrictEqual } from "node:util";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";

/**
 * A value that was, and what it is now; undefined where there is none. In a list, `path` has the place of the item now, or the
 * former one of an item that is gone. Of a list of plain values it says what was taken out and what was put in.
 */
export type ValueChange = { path: KeyPath; before: unknown; after: unknown };

/** What tells the records of a list apart, the surest first. */
const IDENTITY = [
  "id",
  "url",
  "status",
  "service",
  "slug",
  "register",
  "field",
  "email",
  "phone",
  "title",
  "name",
];

/** More steps than this from one list to the other are not worth finding. */
const MOST_STEPS = 2000;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** What differs between two values, down to single fields. */
export function compareValues(before: unknown, after: unknown, path: KeyPath = []): ValueChange[] {
  const sides = [before, after].filter((value) => !isNothing(value));
  if (sides.length === 0 || isDeepStrictEqual(before, after)) return [];
  if (sides.every(isFields)) return compareFields(toFields(before), toFields(after), path);
  if (sides.every(Array.isArray)) return compareLists(toList(before), toList(after), path);
  return [{ path, before: before ?? undefined, after: after ?? undefined }];
}

const toFields = (value: unknown): Fields => (isFields(value) ? value : {});
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const compareFields = (before: Fields, after: Fields, path: KeyPath): ValueChange[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) =>
    compareValues(before[key], after[key], [...path, key]),
  );

function compareLists(before: readonly unknown[], after: readonly unknown[], path: KeyPath): ValueChange[] {
  if (!before.every(isFields) || !after.every(isFields)) return comparePlain(before, after, path);
  const found = pairItems(before, after).flatMap(({ old, item, place }) =>
    compareValues(old, item, [...path, place]),
  );
  // Nothing but the order of the items has changed.
  return found.length > 0 ? found : [{ path, before, after }];
}

function comparePlain(before: readonly unknown[], after: readonly unknown[], path: KeyPath): ValueChange[] {
  const options = { comparator: isDeepStrictEqual, maxEditLength: MOST_STEPS };
  const parts = diffArrays([...before], [...after], options) ?? [];
  const taken = parts.flatMap(({ removed, value }) => (removed ? value : []));
  const put = parts.flatMap(({ added, value }) => (added ? value : []));
  const isMoved = taken.every((item) => put.some((other) => isDeepStrictEqual(item, other)));
  if (isMoved && taken.length === put.length) return [{ path, before, after }];
  const orNothing = (items: readonly unknown[]) => (items.length > 0 ? items : undefined);
  return [{ path, before: orNothing(taken), after: orNothing(put) }];
}

type Pair = { old: Fields | undefined; item: Fields | undefined; place: number };

/** The items of two lists that are about the same; those of one list alone stand alone. */
function pairItems(before: readonly Fields[], after: readonly Fields[]): Pair[] {
  const key = IDENTITY.find((name) => tellsApart(before, name) && tellsApart(after, name));
  const marks = (items: readonly Fields[]) =>
    new Map(items.map((item, place) => [key === undefined ? place : item[key], { item, place }]));
  const [old, now] = [marks(before), marks(after)];
  return [
    ...[...now].map(([mark, { item, place }]) => ({ old: old.get(mark)?.item, item, place })),
    ...[...old].flatMap(([mark, { item, place }]) =>
      now.has(mark) ? [] : [{ old: item, item: undefined, place }],
    ),
  ];
}

function tellsApart(items: readonly Fields[], key: string): boolean {
  const values = items.map((item) => item[key]);
  return (
    new Set(values).size === items.length &&
    !values.some((value) => typeof value === "object" || isNothing(value))
  );
}
