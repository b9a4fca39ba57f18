import { OMIT_HEADERS, createTwoFilesPatch } from "diff";
import { compareValues, type ValueChange } from "./compare-values.ts";
import type { WrittenRecord } from "./read-records.ts";

/** What happened to one record; `patch` is the change of its text below the fields, line by line. */
export type RecordChange = {
  id: string;
  /** The id that it had before. */
  formerId?: string;
  state: "added" | "changed" | "removed";
  /** The record as it is now, or as it was. */
  record: WrittenRecord;
  changes: ValueChange[];
  patch: string;
};

/** Longer ways from one text to another are not worth finding: the whole text is shown twice. */
const MOST_STEPS = 5000;

/** What differs between the records of one file, in the order of the file; those that are gone come last. */
export function compareRecords(
  before: readonly WrittenRecord[],
  after: readonly WrittenRecord[],
  isRenamed: boolean,
): RecordChange[] {
  const [only] = before;
  if (isRenamed && only && before.length === 1 && after[0]) return [toChange(only, after[0])].flat();
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((record) => toChange(old.get(record.id), record)),
    ...before.filter(({ id }) => !now.has(id)).flatMap((record) => toChange(record, undefined)),
  ];
}

function toChange(old: WrittenRecord | undefined, now: WrittenRecord | undefined): RecordChange[] {
  const record = now ?? old;
  if (!record) return [];
  const changes = compareValues(old?.fields, now?.fields);
  const patch = toPatch(old?.body ?? "", now?.body ?? "");
  const isRenamed = old && now && old.id !== now.id;
  if (changes.length === 0 && patch === "" && old && now && !isRenamed) return [];
  const known = old ? "changed" : "added";
  const state = now ? known : "removed";
  return [{ id: record.id, ...(isRenamed && { formerId: old.id }), state, record, changes, patch }];
}

function toPatch(before: string, after: string): string {
  if (before === after) return "";
  const options = { context: 1, headerOptions: OMIT_HEADERS, maxEditLength: MOST_STEPS };
  const patch = createTwoFilesPatch("", "", before, after, undefined, undefined, options);
  const whole = (text: string, mark: string) =>
    text === "" ? [] : text.split("\n").map((line) => `${mark}${line}`);
  const lines = patch?.trimEnd().split("\n") ?? [...whole(before, "-"), ...whole(after, "+")];
  return lines.filter((line) => !line.startsWith("\\")).join("\n");
}
