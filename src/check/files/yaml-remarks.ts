import type { Position, Words } from "#src/core/integrity/problem.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import type { ProblemId } from "../problems.ts";
import { limits } from "./limits.ts";
import type { PlacedScalar } from "./yaml-places.ts";

/** Something that YAML allows and the portal does not, at its place. */
export type YamlRemark = { id: ProblemId; position: Position; values: Record<string, Words> };

/** What is wrong with the texts of a YAML file, keys included, whichever way they are written. */
export function listYamlRemarks(
  source: string,
  scalars: readonly PlacedScalar[],
  at: (offset: number) => Position,
): YamlRemark[] {
  return scalars.flatMap((scalar): YamlRemark[] => {
    const { text, start } = scalar;
    if (text.length > limits.fieldCharacters) {
      const values = { length: text.length, limit: limits.fieldCharacters };
      return [{ id: "field-too-large", position: at(start), values }];
    }
    const unseen = findUnseen(text);
    if (unseen) return [{ id: "control-character", position: at(start), values: { code: unseen.code } }];
    const cut = findCut(source, scalar);
    return cut ? [{ id: "yaml-comment-cuts", position: at(start), values: cut }] : [];
  });
}

/**
 * A sign `#` after a space ends a text without quotes, and what follows it is lost. A comment that somebody meant has
 * a space after its `#`; a letter or a digit there is most often part of the text (`Klub #1`).
 */
function findCut(
  source: string,
  { text, isPlain, start, end }: PlacedScalar,
): YamlRemark["values"] | undefined {
  if (!isPlain) return undefined;
  const lineEnd = source.indexOf("\n", end);
  const rest = source.slice(end, lineEnd < 0 ? source.length : lineEnd);
  if (!/^[ \t]+#[\p{L}\p{N}]/u.test(rest)) return undefined;
  const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const corrected = `${before.trimStart()}${JSON.stringify(`${text}${rest.trimEnd()}`)}`;
  return { kept: text, lost: rest.trim(), corrected };
}
