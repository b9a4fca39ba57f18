import { hash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import type { Difference } from "./compare-versions.ts";
import { isSame } from "./compare-versions.ts";
import { differenceOf, readDifferences, type Differences } from "./differences.ts";
import { toFileDays, type FileDay } from "./file-days.ts";
import { findHistory, readFileChanges, type Lack } from "./read-history.ts";

/** What happened to the record of an entity on one day, `YYYY-MM-DD`. */
export type EntityDay = {
  day: string;
  /** The last commit of the day, in milliseconds since 1970 UTC. */
  at: number;
  what: "added" | "changed" | "removed";
  /** The id that it had before, where it was given another. */
  formerId: string | undefined;
  /** How it changed; undefined where it was added or removed, or where its versions cannot be compared. */
  difference: Difference | undefined;
};

/** The history of each entity by its id, newest day first. */
export type EntityHistories = ReadonlyMap<string, readonly EntityDay[]>;

/** Whose histories are read, and by the clock of which time zone (IANA). */
type Wanted = { ids: readonly string[]; timeZone: string };

/** What a run leaves for the next one: everything, as long as `key` is the same, and what versions differ by. */
type Kept = { key: string; histories: EntityHistories; differences: Differences };

/** Part of every key: another number when histories are read in another way. */
const FORMAT = 1;
const FOLDER = "entities/";
const keptFile = join(cacheFolder("history"), "entities.bin");

/**
 * The histories of entities of a content folder, or why they are not known. What is found out is kept by commit, and
 * how two versions differ for good, so that after a commit only what is new is compared.
 */
export async function readEntityDays(folder: string, wanted: Wanted): Promise<EntityHistories | Lack> {
  const state = await findHistory(folder);
  if ("lack" in state) return state.lack;
  const key = hash("sha256", JSON.stringify([FORMAT, resolve(folder), state.commit, wanted]));
  const kept = readSealed(keptFile).value as Kept | undefined;
  if (kept?.key === key) return kept.histories;
  const changes = await readFileChanges(folder);
  if (typeof changes === "string") return changes;
  const own = changes.filter(({ path }) => path.startsWith(FOLDER) && path.endsWith(".md"));
  const paths = wanted.ids.map((id) => `${FOLDER}${id}.md`);
  const days = toFileDays(own, paths, wanted.timeZone);
  const differences = await readDifferences(
    folder,
    [...days.values()].flat(),
    kept?.differences ?? new Map(),
  );
  const histories = new Map(
    [...days].map(([path, ofFile]) => [toId(path), ofFile.flatMap((one) => toEntityDay(one, differences))]),
  );
  keep({ key, histories, differences });
  return histories;
}

const toId = (path: string) => basename(path, ".md");

function toEntityDay(one: FileDay, differences: Differences): EntityDay[] {
  const { day, at, before, after, from } = one;
  if (before === undefined || after === undefined) {
    const what = before === undefined ? "added" : "removed";
    return [{ day, at, what, formerId: undefined, difference: undefined }];
  }
  const formerId = from === undefined ? undefined : toId(from);
  const difference = differenceOf(one, differences);
  const isNothing = formerId === undefined && difference !== undefined && isSame(difference);
  return isNothing ? [] : [{ day, at, what: "changed", formerId, difference }];
}

function keep(kept: Kept): void {
  try {
    writeSealed(keptFile, kept);
  } catch {
    // Where nothing can be written, every run is the first one.
  }
}
