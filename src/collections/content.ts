import { listKnownWords, type KeyPath, type Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "#src/check/problems.ts";
import { DEFAULT_STALE_AFTER_DAYS } from "#src/core/time/freshness.ts";
import type { Body } from "#src/core/text/body.ts";
import type { CollectionName, FileIn } from "./index.ts";

/** One record as far as it could be read: any field may be absent, because the schema may have refused it. */
export type Entry<T> = {
  id: string;
  file: string;
  /** The position of the record in its file: the root, or the item of a list. */
  path: KeyPath;
  data: Partial<T>;
  /** Fields that the schema refused, so that rules do not treat them as missing. */
  refused: ReadonlySet<string>;
  body?: Body;
};

/** Everything in one content folder, for rules that use more than one field. */
export type Content = {
  entries: { [C in CollectionName]: readonly Entry<FileIn<C>>[] };
  /**
   * Every existing id, including those of records that could not be read, so that links to them do not count as
   * broken. A list that could not be read has no ids, and links to it are not checked.
   */
  ids: { readonly [C in CollectionName]?: ReadonlySet<string> };
  /** Paths of all files, relative to the content folder. */
  files: ReadonlySet<string>;
  /** Root-relative addresses of the files that the portal serves unchanged. */
  publicFiles: ReadonlySet<string>;
};

/** A rule: takes content and today's day (`YYYY-MM-DD`), returns problems. */
export type Rule = (content: Content, today: string) => Problem[];

/** Every record of every collection, or of one. */
export function listEntries({ entries }: Content, collection?: string): Entry<object>[] {
  const lists: Readonly<Record<string, readonly Entry<object>[]>> = entries;
  return collection === undefined ? Object.values(lists).flat() : [...(lists[collection] ?? [])];
}

/** After how many days facts are old in this portal, also where its settings cannot be read. */
export const readFreshnessLimit = ({ entries }: Content): number =>
  entries.portal[0]?.data.staleAfterDays ?? DEFAULT_STALE_AFTER_DAYS;

/** A problem at a field of an entry; `values` without a `corrected` value may leave it undefined. */
export function problemAt(
  { file, path: start }: Pick<Entry<unknown>, "file" | "path">,
  id: ProblemId,
  path: KeyPath,
  values: Readonly<Record<string, Words | undefined>> = {},
): Problem {
  const whole = [...start, ...path];
  return { id, file, path: whole, values: listKnownWords({ field: { titleOf: whole }, ...values }) };
}
