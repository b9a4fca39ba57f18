import { Temporal } from "temporal-polyfill";
import type { FileChange } from "./git-log.ts";

/** What became of one entry (`collection/id`) on one day (`YYYY-MM-DD`). */
export type EntryChange = { day: string; key: string; status: FileChange["status"] };

/**
 * The key of the entry that a file of the content makes or adds to: `news/a.md` is `news/a`, and so are
 * `consultations/adopted/a.md` and `consultations/remarks/a.csv` of `consultations/a`. Undefined for other files.
 */
export function toEntryKey(path: string): string | undefined {
  const match = /^([a-z0-9-]+)\/(?:[a-z0-9-]+\/)?([a-z0-9-]+)\.(?:mdx?|csv)$/.exec(path);
  return match ? `${match[1]}/${match[2]}` : undefined;
}

/**
 * What became of each entry on each day of the calendar of `timeZone` (IANA), the last day first and keys in order.
 * All of a day's commits count as one: what came and went on the same day is left out, and a file under a new name or
 * ending is the same entry as long as its key is. `changes` go from the last to the first, as `git` tells them.
 */
export function toEntryChanges(changes: readonly FileChange[], timeZone: string): EntryChange[] {
  const days = Map.groupBy(changes, ({ at }) => dayOf(at, timeZone));
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

/** Whether a file adds to an entry that has a file of its own: it comes and goes without it. */
const isPart = (path: string): boolean => path.split("/").length > 2;

const dayOf = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The sum of a day's changes of an entry's files; undefined when it was not there before and is not after. */
function summarize(changes: readonly FileChange[]): EntryChange["status"] | undefined {
  const ownFiles = changes.filter(({ path }) => !isPart(path));
  if (ownFiles.length === 0) return "changed";
  const files = [...Map.groupBy(ownFiles, ({ path }) => path).values()];
  const wasThere = files.some((ofFile) => ofFile.at(-1)?.status !== "added");
  const isThere = files.some((ofFile) => ofFile[0]?.status !== "removed");
  if (wasThere) return isThere ? "changed" : "removed";
  return isThere ? "added" : undefined;
}
