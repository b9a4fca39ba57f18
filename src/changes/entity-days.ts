import { hash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import { compareVersions, isSame, type Difference } from "./compare-versions.ts";
import { toFileDays, type FileDay } from "./file-days.ts";
import { readBlobs } from "./git.ts";
import type { FileChange } from "./git-log.ts";

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

/** Part of every key: another number when versions are compared in another way. */
const FORMAT = 1;
const FOLDER = "entities/";
/** Pairs of versions that are in memory at once. */
const BATCH = 2000;

type Differences = Map<string, Difference>;
const pairOf = ({ before, after }: FileDay) => `${before} ${after}`;
const isPair = ({ before, after }: FileDay) =>
  before !== undefined && after !== undefined && before !== after;

/**
 * The histories of the entities whose files are at `paths`, from the changes of a content folder. How two versions
 * differ is found out once and kept, so that a build after a commit compares only what is new.
 */
export async function readEntityDays(
  folder: string,
  changes: readonly FileChange[],
  { ids, timeZone }: { ids: readonly string[]; timeZone: string },
): Promise<EntityHistories> {
  const own = changes.filter(({ path }) => path.startsWith(FOLDER) && path.endsWith(".md"));
  const days = toFileDays(
    own,
    ids.map((id) => `${FOLDER}${id}.md`),
    timeZone,
  );
  const differences = await compareAll(folder, [...days.values()].flat().filter(isPair));
  return new Map(
    [...days].map(([path, ofFile]) => [toId(path), ofFile.flatMap((one) => toEntityDay(one, differences))]),
  );
}

const toId = (path: string) => basename(path, ".md");

function toEntityDay(one: FileDay, differences: Differences): EntityDay[] {
  const { day, at, before, after, from } = one;
  const formerId = from === undefined ? undefined : toId(from);
  const difference = differences.get(pairOf(one));
  if (before === undefined) return [{ day, at, what: "added", formerId: undefined, difference: undefined }];
  if (after === undefined) return [{ day, at, what: "removed", formerId: undefined, difference: undefined }];
  const isNothing = formerId === undefined && difference !== undefined && isSame(difference);
  return isNothing ? [] : [{ day, at, what: "changed", formerId, difference }];
}

async function compareAll(folder: string, days: readonly FileDay[]): Promise<Differences> {
  const file = join(cacheFolder("history"), `${hash("sha256", resolve(folder)).slice(0, 16)}.bin`);
  const kept = readKept(file);
  const unknown = days.filter((one) => !kept.has(pairOf(one)));
  const differences: Differences = new Map(days.flatMap((one) => toPair(one, kept.get(pairOf(one)))));
  for (let start = 0; start < unknown.length; start += BATCH) {
    const batch = unknown.slice(start, start + BATCH);
    const ids = new Set(batch.flatMap(({ before, after }) => [before ?? "", after ?? ""]));
    const texts = await readBlobs(folder, [...ids]);
    for (const one of batch) {
      const [old, now] = [texts.get(one.before ?? ""), texts.get(one.after ?? "")];
      if (old !== undefined && now !== undefined) differences.set(pairOf(one), compareVersions(old, now));
    }
  }
  if (unknown.length > 0) keep(file, differences);
  return differences;
}

const toPair = (one: FileDay, known: Difference | undefined): [string, Difference][] =>
  known ? [[pairOf(one), known]] : [];

/** What an earlier run found out; nothing where the file is of another format or damaged. */
function readKept(file: string): Differences {
  const { value } = readSealed(file);
  const { format, differences } = (value ?? {}) as { format?: number; differences?: Differences };
  return format === FORMAT && differences ? differences : new Map<string, Difference>();
}

function keep(file: string, differences: Differences): void {
  try {
    writeSealed(file, { format: FORMAT, differences });
  } catch {
    // Where nothing can be written, every run is the first one.
  }
}
