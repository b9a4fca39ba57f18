import { makeDayOf } from "./commit-days.ts";
import type { FileChange } from "./git-log.ts";

/** What happened to one file on one day: its blobs before and after it. */
export type FileDay = {
  day: string;
  /** The last commit of the day, in milliseconds since 1970 UTC. */
  at: number;
  before: string | undefined;
  after: string | undefined;
  /** Its former path, where it was renamed. */
  from: string | undefined;
};

/**
 * The days on which each of the files at `paths` changed, newest first, in `timeZone` (IANA); renames are followed, and
 * commits of one day are one change. `changes` must be newest first, as `git` lists them.
 */
export function toFileDays(
  changes: readonly FileChange[],
  paths: Iterable<string>,
  timeZone: string,
): Map<string, FileDay[]> {
  const dayOf = makeDayOf(timeZone);
  return new Map(
    [...followFiles(changes, paths)].map(([path, ofFile]) => {
      const days = Map.groupBy(ofFile, ({ at }) => dayOf(at));
      return [path, [...days].flatMap(([day, ofDay]) => toFileDay(day, ofDay))];
    }),
  );
}

function followFiles(changes: readonly FileChange[], paths: Iterable<string>) {
  const files = new Map<string, FileChange[]>([...paths].map((path) => [path, []]));
  /** The file of today that each path stood for at the time of the change that is looked at. */
  const owners = new Map([...files.keys()].map((path) => [path, path]));
  for (const change of changes) {
    const { path, status, renamed } = change;
    const owner = owners.get(path);
    if (status === "removed" && renamed !== undefined) owners.delete(path);
    else if (owner !== undefined) {
      files.get(owner)?.push(change);
      if (renamed !== undefined) {
        owners.delete(path);
        owners.set(renamed, owner);
      }
    }
  }
  return files;
}

function toFileDay(day: string, changes: readonly FileChange[]): FileDay[] {
  const [newest, oldest] = [changes[0], changes.at(-1)];
  if (!newest || !oldest) return [];
  const former = oldest.renamed ?? oldest.path;
  const { before } = oldest;
  const { at, after } = newest;
  const from = former === newest.path ? undefined : former;
  return before === after && from === undefined ? [] : [{ day, at, before, after, from }];
}
