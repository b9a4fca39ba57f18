import type { DecisionPathFile } from "./schema.ts";
import { listGraphFaults, type GraphFault } from "./graph.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { Problem } from "#src/check/problems.ts";

/** Decision paths end: every node is reachable, no question repeats on a path, and addresses are not taken. */
const checkDecisionPaths: Rule = (content) =>
  content.entries["decision-paths"].flatMap((entry) => {
    const { start, questions, outcomes } = entry.data;
    const other = content.entries.guides.find(({ id }) => id === entry.id);
    const taken = other ? [problemAt(entry, "knowledge-address-taken", [], { other: other.file })] : [];
    if (start === undefined || questions === undefined || outcomes === undefined) return taken;
    const nodes = [...questions, ...outcomes].map(({ id }) => id);
    return [
      ...taken,
      ...listGraphFaults({ start, questions, outcomes }).map((fault) => toProblem(entry, fault, nodes)),
    ];
  });

/** The rules of decision paths. */
export const rules: readonly Rule[] = [checkDecisionPaths];

function toProblem(entry: Entry<DecisionPathFile>, fault: GraphFault, nodes: readonly string[]): Problem {
  switch (fault.kind) {
    case "start-unknown":
      return problemAt(entry, "decision-next-unknown", ["start"], {
        id: fault.id,
        corrected: findNearest(fault.id, nodes),
      });
    case "unknown":
      return problemAt(entry, "decision-next-unknown", next(fault), {
        id: fault.id,
        corrected: findNearest(fault.id, nodes),
      });
    case "cycle":
      return problemAt(entry, "decision-cycle", next(fault), { way: fault.way.join(" → ") });
    case "unreachable":
      return problemAt(entry, "decision-unreachable", [fault.list, fault.index, "id"], { id: fault.id });
    case "duplicate":
      return problemAt(entry, "decision-id-duplicate", [fault.list, fault.index, "id"], { id: fault.id });
  }
}

const next = ({ question, answer }: { question: number; answer: number }) => [
  "questions",
  question,
  "answers",
  answer,
  "next",
];
