import { isDeepStrictEqual } from "node:util";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";
import { areSame } from "./same-value.ts";

/** A value that a source has and content has not, or not in the same way; `before` is undefined where there is none. */
export type Difference = { path: KeyPath; before: unknown; after: unknown; isConflict: boolean };

/** Records whose parts belong together: a street of one address and the postal code of another would be a third. */
const WHOLE: ReadonlySet<string> = new Set(["address", "point", "lifeCycle", "operator", "logo"]);

/** What makes two records of a list the same; a record needs one of them in common. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  statuses: ["status"],
  contacts: ["email", "phone"],
  services: ["service"],
  other: ["register"],
  sources: ["url"],
};

/** Lists that editors chose: another item is a question, not an addition. */
const CHOSEN: ReadonlySet<string> = new Set(["contacts"]);

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/**
 * What a source says otherwise than content, field by field, both as authors write them. What content does not have is
 * an addition, items of lists too; what both have and differs is a conflict. A source never takes anything away.
 */
export const compareFields = (
  content: Fields,
  proposed: Fields,
  onlyNew: readonly string[] = [],
): Difference[] =>
  Object.keys(proposed)
    .filter((key) => !onlyNew.includes(key))
    .flatMap((key) => compare([key], content[key], proposed[key]));

function compare(path: KeyPath, before: unknown, after: unknown): Difference[] {
  if (isNothing(after)) return [];
  if (isNothing(before)) return [{ path, before: undefined, after, isConflict: false }];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(path, before, after);
  if (isFields(before) && isFields(after)) return compareRecords(path, before, after);
  const isSame = areSame(path, before, after) || isDeepStrictEqual(before, after);
  return isSame ? [] : [{ path, before, after, isConflict: true }];
}

/** The source of a fact stays with it; where else it was read is said by the sources of the entry. */
const isKept = (key: string, before: Fields) => key === "source" && before[key] !== undefined;

function compareRecords(path: KeyPath, before: Fields, after: Fields): Difference[] {
  const found = Object.keys(after)
    .filter((key) => !isKept(key, before))
    .flatMap((key) => compare([...path, key], before[key], after[key]));
  const isTorn = WHOLE.has(String(path.at(-1))) && found.some(({ isConflict }) => isConflict);
  return isTorn ? found.map((difference) => ({ ...difference, isConflict: true })) : found;
}

function compareLists(path: KeyPath, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const name = String(path.at(-1));
  let end = before.length;
  return after.flatMap((item): Difference[] => {
    const place = before.findIndex((own) => isSameItem(path, own, item));
    if (place >= 0) return isFields(item) ? compare([...path, place], before[place], item) : [];
    return [{ path: [...path, end++], before: undefined, after: item, isConflict: CHOSEN.has(name) }];
  });
}

function isSameItem(path: KeyPath, own: unknown, item: unknown): boolean {
  if (!isFields(own) || !isFields(item)) return areSame(path, own, item);
  const keys = IDENTITY[String(path.at(-1))];
  if (!keys) return isDeepStrictEqual(own, item);
  return keys.some(
    (key) => !isNothing(item[key]) && !isNothing(own[key]) && areSame([...path, 0, key], own[key], item[key]),
  );
}
