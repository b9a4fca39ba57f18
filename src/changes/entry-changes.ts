import { makeDayOf } from "./commit-days.ts";
import type { FileChange } from "./git-log.ts";

/** What happened to one entry (`collection/id`) on one day (`YYYY-MM-DD`). */
export type EntryChange = { day: string; key: string; status: FileChange["status"] };

/**
 * The key of the entry that a content file defines or extends: `news/a` for `news/a.md`, and `consultations/a` for
 * `consultations/adopted/a.md` and `consultations/remarks/a.csv`. Undefined for other files.
 */
export function toEntryKey(path: string): string | undefined {
  const match = /^([a-z0-9-]+)\/(?:[a-z0-9-]+\/)?([a-z0-9-]+)\.(?:mdx?|csv)$/.exec(path);
  return match ? `${match[1]}/${match[2]}` : undefined;
}

/**
 * What happened to each entry on each day in `timeZone` (IANA), latest day first, keys in order. The commits of a
 * day are combined: an entry added and removed on the same day is left out, and a renamed file is the same entry
 * while its key stays the same. `changes` must be newest first, as `git` lists them.
 */
export function toEntryChanges(changes: readonly FileChange[], timeZone: string): EntryChange[] {
  const dayOf = makeDayOf(timeZone);
  const days = Map.groupBy(changes, ({ at }) => dayOf(at));
  return [...days]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .flatMap(([day, ofDay]) =>
      [...Map.groupBy(ofDay, ({ path }) => toEntryKey(path))]
        .flatMap(([key, ofEntry]) => {
          const status = summarize(ofEntry);
          return key === undefined || status === undefined ? [] : [{ day, key, status }];
        })
        .toSorted((a, b) => a.key.localeCompare(b.key)),
    );
}

/** Whether a file extends an entry that has a file of its own, which may exist without it. */
const isPart = (path: string): boolean => path.split("/").length > 2;

/** Combines a day's changes of an entry's files; undefined when the entry existed neither before nor after. */
function summarize(changes: readonly FileChange[]): EntryChange["status"] | undefined {
  const ownFiles = changes.filter(({ path }) => !isPart(path));
  if (ownFiles.length === 0) return "changed";
  const files = [...Map.groupBy(ownFiles, ({ path }) => path).values()];
  const wasThere = files.some((ofFile) => ofFile.at(-1)?.status !== "added");
  const isThere = files.some((ofFile) => ofFile[0]?.status !== "removed");
  if (wasThere) return isThere ? "changed" : "removed";
  return isThere ? "added" : undefined;
}
