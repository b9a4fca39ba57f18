import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { Browser } from "playwright-core";
import { measureSearch } from "./ask-search.ts";
import { toQuality, type Quality } from "./score.ts";
import type { JudgedSet } from "./sets.ts";

/** Asks the search of a built portal the queries of each set; as many sets at a time as there are cores. */
export async function measureSets(
  browser: Browser,
  dist: string,
  sets: readonly JudgedSet[],
): Promise<Record<string, Quality>> {
  const limit = pLimit(availableParallelism());
  const qualities = await limit.map(sets, async ({ name, base, judgements, targets }) => {
    const answers = await measureSearch(browser, dist, base, judgements);
    return [name, toQuality(answers, targets)] as const;
  });
  return Object.fromEntries(qualities);
}
