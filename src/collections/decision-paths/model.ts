import type { DecisionPathFile } from "./schema.ts";
import { listDecisionSteps, type DecisionStep } from "./walk.ts";

/** A decision path with the address of its first question and every page that answers can lead to. */
export type DecisionPath = Omit<DecisionPathFile, "start" | "questions" | "outcomes"> & {
  href: string;
  steps: DecisionStep[];
};

/** Derives a path's model; `toHref` makes the address of the page after some answers. */
export function toDecisionPath(
  { start, questions, outcomes, ...own }: DecisionPathFile,
  toHref: (answers: readonly string[]) => string,
): DecisionPath {
  return { ...own, href: toHref([]), steps: listDecisionSteps({ start, questions, outcomes }, toHref) };
}
