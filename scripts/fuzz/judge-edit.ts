import type { KnownFile } from "#src/check/facts/file-facts.ts";
import { learnFile } from "#src/check/facts/file-facts.ts";
import { severityOf } from "#src/check/problems.ts";
import { judgeFiles } from "#src/check/run-check.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import type { Edited } from "./edits.ts";

/** What the check makes of an edited file among others: whether it has no error, and what it should not have done. */
export type Judged = { isAccepted: boolean; faults: string[] };

/** Judges an edit: each problem has a file and a line, no rule fails, and no word is lost without a message. */
export function judgeEdit(
  folder: string,
  known: readonly KnownFile[],
  path: string,
  edited: Edited,
  today: string,
): Judged {
  const file = learnFile({ path, bytes: Buffer.from(edited.text), problems: [] });
  const others = known.filter(({ raw }) => raw.path !== path);
  const { findings } = judgeFiles(folder, [...others, file], today);
  const own = findings.filter(({ problem }) => problem.file === path);
  const crashed = findings.filter(({ problem }) => problem.id === "check-fault");
  const lost = own.length === 0 ? listLost(file, edited) : [];
  return {
    isAccepted: findings.every(({ problem }) => severityOf(problem.id) !== "error"),
    faults: [
      ...crashed.map(({ problem }) => `check-fault ${JSON.stringify(problem.values)}`),
      ...findings.filter(({ position }) => position.line < 1).map(({ problem }) => `no line: ${problem.id}`),
      ...lost.map((word) => `lost: ${word}`),
    ],
  };
}

/** The words of an edit that the records of a file do not hold. */
function listLost({ facts }: KnownFile, { words }: Edited): string[] {
  const leaves = facts.parsed.entries.flatMap(({ data }) => listLeaves(data));
  const texts = leaves.map((leaf) => foldText(String(leaf)).replaceAll(/[\s-]/g, ""));
  const isHeld = (word: string) =>
    leaves.includes(Number(word)) ||
    texts.some((text) => text.includes(foldText(word).replaceAll(/[\s-]/g, "")));
  return words.filter((word) => !isHeld(word));
}

const listLeaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(listLeaves) : [value];
