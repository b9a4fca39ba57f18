import { recordRules } from "../check-content.ts";
import { learnFile, type KnownFile } from "../facts/file-facts.ts";
import { joinContent } from "../facts/join-content.ts";
import { placeProblems } from "../facts/place-problems.ts";
import { parseRawFile } from "../files/content-files.ts";
import type { RawFile } from "../files/raw-files.ts";
import { runRule } from "../run-rule.ts";

/**
 * Learns about some files all that does not need the others: their facts, the answers of rules about single records,
 * and the places of the problems. Some answers depend on the files of `settings`. What the rules report here is not used:
 * they report again, over everything.
 */
export function makeLearner(settings: readonly KnownFile[]): (raws: readonly RawFile[]) => KnownFile[] {
  return (raws) => {
    const parsed = new Map(raws.map((raw) => [raw.path, parseRawFile(raw)]));
    const files = raws.map((raw) => learnFile(raw, parsed.get(raw.path)));
    const content = joinContent([...settings, ...files], new Set());
    const found = recordRules.flatMap((rule) => runRule(rule, content, ""));
    placeProblems(files, [...files.flatMap(({ facts }) => facts.parsed.problems), ...found], parsed);
    return files;
  };
}
