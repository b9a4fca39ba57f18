import { readBlobs } from "#src/core/git/blobs.ts";
import { compareVersions, noDifference, type Difference } from "./compare-versions.ts";
import type { FileDay } from "./file-days.ts";

/** How pairs of versions differ, by the ids of their blobs. */
export type Differences = ReadonlyMap<string, Difference>;

type Versions = Pick<FileDay, "before" | "after">;

/** Pairs of versions that are in memory at once. */
const BATCH = 2000;

const pairOf = ({ before, after }: Versions) => `${before} ${after}`;

/** How the versions before and after a day differ; undefined where they are not known. */
export const differenceOf = (versions: Versions, differences: Differences): Difference | undefined =>
  versions.before === versions.after ? noDifference : differences.get(pairOf(versions));

/** How the versions of files of a content folder differ; those of which `known` tells are not compared again. */
export async function readDifferences(
  folder: string,
  days: readonly Versions[],
  known: Differences,
): Promise<Differences> {
  const pairs = new Map(days.filter(isPair).map((one) => [pairOf(one), one]));
  const unknown = [...pairs].filter(([pair]) => !known.has(pair));
  const differences = new Map([...known].filter(([pair]) => pairs.has(pair)));
  for (let start = 0; start < unknown.length; start += BATCH) {
    const batch = unknown.slice(start, start + BATCH);
    const ids = new Set(batch.flatMap(([, { before, after }]) => [before, after]));
    const blobs = await readBlobs(folder, [...ids]).catch(() => new Map<string, Buffer>());
    for (const [pair, { before, after }] of batch) {
      const [old, now] = [blobs.get(before), blobs.get(after)];
      if (old && now) differences.set(pair, compareVersions(old.toString(), now.toString()));
    }
  }
  return differences;
}

const isPair = (one: Versions): one is { before: string; after: string } =>
  one.before !== undefined && one.after !== undefined && one.before !== one.after;
