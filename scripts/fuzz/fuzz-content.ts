import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { learnFile } from "#src/check/facts/file-facts.ts";
import { listContentPaths, readRawFile } from "#src/check/files/raw-files.ts";
import { editsOf } from "./edits.ts";
import { judgeEdit } from "./judge-edit.ts";

/** How many edits are tried, and until which time of `performance.now()`; equal seeds give equal edits. */
export type Round = { seed: number; edits: number; end: number; today: string };

/**
 * Writes values of a content folder anew, one file after another, and keeps what the check accepts. Returns what the check
 * should not have done, and the number of edits that it has accepted.
 */
export function fuzzContent(folder: string, { seed, edits, end, today }: Round) {
  const learn = (path: string) => learnFile(readRawFile(folder, path));
  let known = listContentPaths(folder).map(learn);
  const files = known.filter(({ raw }) => raw.bytes && /\.(?:mdx?|ya?ml)$/.test(raw.path));
  let accepted = 0;
  for (let number = 0; number < edits && performance.now() < end; number++) {
    const { path = "", bytes = "" } = files[(seed + number) % files.length]?.raw ?? {};
    const [edited] = fc.sample(editsOf(String(bytes)), { seed: seed * edits + number, numRuns: 1 });
    if (!edited) continue;
    const { faults, isAccepted } = judgeEdit(folder, known, path, edited, today);
    if (faults.length > 0)
      return { accepted, faults: faults.map((fault) => `${path}: ${fault} (${edited.yaml})`) };
    if (!isAccepted) continue;
    accepted += 1;
    writeFileSync(join(folder, path), edited.text);
    known = known.map((file) => (file.raw.path === path ? learn(path) : file));
  }
  return { accepted, faults: [] };
}
