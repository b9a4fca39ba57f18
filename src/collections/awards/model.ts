import type { AwardEdition } from "#src/collections/award-editions/model.ts";
import { toAwardStatistics, type AwardStatistics } from "#src/collections/award-editions/statistics.ts";
import type { AwardFile } from "./schema.ts";

/** An award with its editions, newest first, and its charts. */
export type Award = AwardFile & { href: string; editions: AwardEdition[]; statistics: AwardStatistics };

/** Derives an award's model from its file and the editions of all awards, newest first. */
export function toAward(
  href: string,
  file: AwardFile,
  all: readonly AwardEdition[],
  compare: (a: string, b: string) => number,
): Award {
  const editions = all.filter(({ award }) => award.id === file.id);
  return { ...file, href, editions, statistics: toAwardStatistics(editions, compare) };
}
