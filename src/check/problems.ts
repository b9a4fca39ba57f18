import { mergeParts } from "#src/core/merge.ts";
import type { KeyPath, Position, Severity, Words } from "#src/core/integrity/problem.ts";
import { parts } from "#src/parts.ts";
import general from "./problems.json" with { type: "json" };

/**
 * Every problem that the check can report, by its permanent id: its severity and its texts. An id never changes its
 * meaning and is never reused. Problems of one collection are in its folder.
 */
export const problems = mergeParts([
  general,
  ...parts.flatMap((part) => ("problems" in part ? [part.problems] : [])),
]);

/** The permanent id of a problem. */
export type ProblemId = keyof typeof problems;

/** Whether a name is the id of a problem. */
export const isProblemId = (name: unknown): name is ProblemId =>
  typeof name === "string" && Object.hasOwn(problems, name);

/** The severity of a problem: an error stops the build, a warning does not. */
export const severityOf = (id: ProblemId): Severity =>
  problems[id].severity === "error" ? "error" : "warning";

/**
 * One thing to correct. It points to a key path (`at` tells the key from its value) or, in a body, to a position.
 * `values.corrected` is set only when the corrected value is known to be valid.
 */
export type Problem = {
  id: ProblemId;
  file: string;
  path?: KeyPath;
  at?: "key" | "value";
  position?: Position;
  values: Readonly<Record<string, Words>>;
};
