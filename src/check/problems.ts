import { mergeParts } from "#src/core/merge.ts";
import type { KeyPath, Position, Severity, Words } from "#src/core/integrity/problem.ts";
import { parts } from "#src/parts.ts";
import general from "./problems.json" with { type: "json" };

/**
 * Every problem that the check can report, by its permanent id: what it stops and what it says. An id never changes
 * its meaning and is never used again. Problems of one collection stand in its folder.
 */
export const problems = mergeParts([
  general,
  ...parts.flatMap((part) => ("problems" in part ? [part.problems] : [])),
]);

/** The permanent id of a problem. */
export type ProblemId = keyof typeof problems;

/** Whether a name is that of a problem. */
export const isProblemId = (name: unknown): name is ProblemId =>
  typeof name === "string" && Object.hasOwn(problems, name);

/** Whether a problem stops the build. */
export const severityOf = (id: ProblemId): Severity =>
  problems[id].severity === "error" ? "error" : "warning";

/**
 * One thing to correct. It points to a key path (`at` tells the key from its value) or, in a body, to a position.
 * `values.corrected` is given only when the corrected value is known to be acceptable.
 */
export type Problem = {
  id: ProblemId;
  file: string;
  path?: KeyPath;
  at?: "key" | "value";
  position?: Position;
  values: Readonly<Record<string, Words>>;
};
