import type { Scalar } from "yaml";
import type { Position, Words } from "#src/core/integrity/problem.ts";
import { findUnseen } from "#src/core/text/unseen.ts";
import type { ProblemId } from "../problems.ts";
import { limits } from "./limits.ts";

/** Something that YAML allows and the portal does not, at its place. */
export type YamlRemark = { id: ProblemId; position: Position; values: Record<string, Words> };

/** What is wrong with the texts of a YAML file, keys included, whichever way they are written. */
export function listYamlRemarks(scalars: readonly Scalar[], at: (offset: number) => Position): YamlRemark[] {
  return scalars.flatMap(({ value, range }) => {
    const position = at(range?.[0] ?? 0);
    if (typeof value !== "string") return [];
    if (value.length > limits.fieldCharacters) {
      const values = { length: value.length, limit: limits.fieldCharacters };
      return [{ id: "field-too-large", position, values }];
    }
    const unseen = findUnseen(value);
    return unseen ? [{ id: "control-character", position, values: { code: unseen.code } }] : [];
  });
}
