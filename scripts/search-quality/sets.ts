import { join } from "node:path";
import { isTuned, readJudgements, type Judgement } from "./judgements.ts";
import type { Targets } from "./score.ts";

/** Judged queries that are scored together. */
export type JudgedSet = { name: string; base: string; judgements: Judgement[]; targets: Targets };

const whole: Targets = { recall: 0.95, mrr: 0.85 };
const each: Targets = { ...whole, kind: 0.9 };
/** Measured alone: what it is to reach, it missed (the file of the set says by how much). */
const none: Targets = { recall: 0, mrr: 0 };
const english: Targets = { recall: 0.9, mrr: 0 };

/**
 * The sets of judged queries in a folder: of the directory, of people in need in two halves and in English, and those that
 * were written blind later; of those of an independent author one half was tuned on.
 */
export function readSets(folder: string): JudgedSet[] {
  const read = (file: string) => readJudgements(join(folder, file));
  const halve = (
    name: string,
    base: string,
    file: string,
    targets: Targets,
    missed = targets,
  ): JudgedSet[] => {
    const [tuned, untouched] = [read(file).filter(isTuned), read(file).filter((one) => !isTuned(one))];
    return [
      { name: `${name}, tuned half`, base, judgements: tuned, targets },
      { name: `${name}, untouched half`, base, judgements: untouched, targets: missed },
    ];
  };
  return [
    { name: "directory", base: "/", judgements: read("judgements.yaml"), targets: whole },
    ...halve("needs", "/", "needs.pl.yaml", each),
    { name: "needs in English", base: "/en/", judgements: read("needs.en.yaml"), targets: english },
    { name: "needs, seen", base: "/", judgements: read("seen.pl.yaml"), targets: each },
    { name: "needs in English, seen", base: "/en/", judgements: read("seen.en.yaml"), targets: english },
    { name: "needs, blind", base: "/", judgements: read("blind.pl.yaml"), targets: whole },
    { name: "independent author", base: "/", judgements: read("independent.pl.yaml"), targets: each },
    {
      name: "independent author in English",
      base: "/en/",
      judgements: read("independent.en.yaml"),
      targets: english,
    },
    { name: "unseen", base: "/", judgements: read("unseen.pl.yaml"), targets: each },
    { name: "unseen, a second time", base: "/", judgements: read("unseen-again.pl.yaml"), targets: whole },
    { name: "unseen in English", base: "/en/", judgements: read("unseen.en.yaml"), targets: english },
    ...halve("fresh", "/", "fresh.pl.yaml", each, none),
    ...halve("fresh in English", "/en/", "fresh.en.yaml", english),
    { name: "further author", base: "/", judgements: read("further.pl.yaml"), targets: none },
    { name: "further author in English", base: "/en/", judgements: read("further.en.yaml"), targets: none },
  ];
}
