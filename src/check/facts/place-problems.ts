import type { Position } from "#src/core/integrity/problem.ts";
import { parseRawFile, type ContentFile } from "../files/content-files.ts";
import type { Problem } from "../problems.ts";
import type { KnownFile } from "./file-facts.ts";
import { noteAnswer } from "./notes.ts";

/**
 * The places of problems, which the notes of their files keep. A file is parsed only for places that are not known yet
 * and when `parsed` does not have it; one at a time is held.
 */
export function placeProblems(
  files: readonly KnownFile[],
  problems: readonly Problem[],
  parsed?: ReadonlyMap<string, ContentFile>,
): Map<Problem, Position> {
  const byPath = new Map(files.map((file) => [file.raw.path, file]));
  const places = new Map<Problem, Position>();
  for (const [path, found] of Map.groupBy(problems, ({ file }) => file)) {
    const file = byPath.get(path);
    const locate = file && makeLocator(file, parsed?.get(path));
    for (const problem of found) {
      const position = problem.position ?? locate?.(problem);
      if (position) places.set(problem, position);
    }
  }
  return places;
}

function makeLocator({ raw, notes }: KnownFile, parsed?: ContentFile) {
  let file = parsed;
  return ({ path, at = "value" }: Problem): Position | undefined =>
    path &&
    noteAnswer(notes, `${at} ${JSON.stringify(path)}`, () => (file ??= parseRawFile(raw)).locate(path, at));
}
