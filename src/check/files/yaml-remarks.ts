import type { Scalar } from "yaml";
import type { Position, Words } from "#src/core/integrity/problem.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import type { ProblemId } from "../problems.ts";
import { limits } from "./limits.ts";

/** Something that YAML allows and the portal does not, at its place. */
export type YamlRemark = { id: ProblemId; position: Position; values: Record<string, Words> };

/** What is wrong with the texts of a YAML file, keys included, whichever way they are written. */
export function listYamlRemarks(
  text: string,
  scalars: readonly Scalar[],
  at: (offset: number) => Position,
): YamlRemark[] {
  return scalars.flatMap((scalar) => {
    const { value, range } = scalar;
    const position = at(range?.[0] ?? 0);
    if (typeof value !== "string") return remarkCut(text, scalar, position);
    if (value.length > limits.fieldCharacters) {
      const values = { length: value.length, limit: limits.fieldCharacters };
      return [{ id: "field-too-large", position, values }];
    }
    const unseen = findUnseen(value);
    if (unseen) return [{ id: "control-character", position, values: { code: unseen.code } }];
    return remarkCut(text, scalar, position);
  });
}

/**
 * A sign `#` after a space ends a text without quotes, and what follows it is lost. A comment that somebody meant has
 * a space after its `#`; a letter or a digit there is most often part of the text (`Klub #1`).
 */
function remarkCut(text: string, { type, source, range }: Scalar, position: Position): YamlRemark[] {
  if (type !== "PLAIN" || !range || !source) return [];
  const end = text.indexOf("\n", range[1]);
  const rest = text.slice(range[1], end < 0 ? text.length : end);
  if (!/^[ \t]+#[\p{L}\p{N}]/u.test(rest)) return [];
  const before = text.slice(text.lastIndexOf("\n", range[0] - 1) + 1, range[0]);
  const corrected = `${before.trimStart()}${JSON.stringify(`${source}${rest.trimEnd()}`)}`;
  return [{ id: "yaml-comment-cuts", position, values: { kept: source, lost: rest.trim(), corrected } }];
}
