import { join } from "node:path";
import type { Browser } from "playwright-core";
import { measureSearch } from "./ask-search.ts";
import { isTuned, readJudgements, type Judgement } from "./judgements.ts";
import { toQuality, type Answer, type Quality, type Targets } from "./score.ts";

/** Judged queries that are scored together. */
type JudgedSet = { name: string; base: string; judgements: Judgement[]; targets: Targets };

/** The sets of judged queries in a folder: of the directory, of people in need in two halves, and in English. */
export function readSets(folder: string): JudgedSet[] {
  const needs = readJudgements(join(folder, "needs.pl.yaml"));
  const whole = { recall: 0.95, mrr: 0.85 };
  const each = { ...whole, kind: 0.9 };
  return [
    {
      name: "directory",
      base: "/",
      judgements: readJudgements(join(folder, "judgements.yaml")),
      targets: whole,
    },
    { name: "needs, tuned half", base: "/", judgements: needs.filter(isTuned), targets: each },
    {
      name: "needs, untouched half",
      base: "/",
      judgements: needs.filter((one) => !isTuned(one)),
      targets: each,
    },
    {
      name: "needs in English",
      base: "/en/",
      judgements: readJudgements(join(folder, "needs.en.yaml")),
      targets: { recall: 0.9, mrr: 0 },
    },
    { name: "blind", base: "/", judgements: readJudgements(join(folder, "blind.pl.yaml")), targets: each },
    {
      name: "blind in English",
      base: "/en/",
      judgements: readJudgements(join(folder, "blind.en.yaml")),
      targets: { recall: 0.9, mrr: 0 },
    },
  ];
}

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
