import type { Browser } from "playwright-core";
import { measureSearch } from "./ask-search.ts";
import { toQuality, type Answer, type Quality } from "./score.ts";
import type { JudgedSet } from "./sets.ts";

/** Asks the search of a built portal the queries of each set. */
export async function measureSets(
  browser: Browser,
  dist: string,
  sets: readonly JudgedSet[],
): Promise<Record<string, Quality>> {
  const qualities: [string, Quality][] = [];
  for (const { name, base, judgements, targets } of sets) {
    const answers: Answer[] = await measureSearch(browser, dist, base, judgements);
    qualities.push([name, toQuality(answers, targets)]);
  }
  return Object.fromEntries(qualities);
}
