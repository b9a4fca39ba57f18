import type { DecisionPathFile } from "./schema.ts";

type Graph = Pick<DecisionPathFile, "start" | "questions" | "outcomes">;

/** A fault in the graph of a decision path, with its position in the file. */
export type GraphFault =
  | { kind: "unknown"; question: number; answer: number; id: string }
  | { kind: "start-unknown"; id: string }
  | { kind: "cycle"; question: number; answer: number; way: string[] }
  | { kind: "unreachable"; list: "questions" | "outcomes"; index: number; id: string }
  | { kind: "duplicate"; list: "questions" | "outcomes"; index: number; id: string };

/**
 * Lists the faults of a graph of questions. Without any, every path from the start ends in an outcome: each answer
 * leads on and no question repeats on a path; the schema ensures that a question has answers.
 */
export function listGraphFaults({ start, questions, outcomes }: Graph): GraphFault[] {
  const nodes = new Set([...questions, ...outcomes].map(({ id }) => id));
  const unknown = questions.flatMap(({ answers }, question) =>
    answers.flatMap(({ next }, answer): GraphFault[] =>
      nodes.has(next) ? [] : [{ kind: "unknown", question, answer, id: next }],
    ),
  );
  const noStart: GraphFault[] = nodes.has(start) ? [] : [{ kind: "start-unknown", id: start }];
  const { reached, cycles } = walk(start, questions);
  return [...noStart, ...unknown, ...cycles, ...listUnreached({ questions, outcomes }, reached)];
}

function walk(start: string, questions: Graph["questions"]) {
  const byId = new Map(questions.map((question, index) => [question.id, { question, index }]));
  const reached = new Set<string>();
  const finished = new Set<string>();
  const cycles: GraphFault[] = [];
  const visit = (id: string, way: string[]) => {
    reached.add(id);
    const found = byId.get(id);
    if (!found || finished.has(id)) return;
    for (const [answer, { next }] of found.question.answers.entries()) {
      const before = way.indexOf(next);
      if (before >= 0)
        cycles.push({ kind: "cycle", question: found.index, answer, way: [...way.slice(before), next] });
      else visit(next, [...way, next]);
    }
    finished.add(id);
  };
  visit(start, [start]);
  return { reached, cycles };
}

function listUnreached(
  { questions, outcomes }: Pick<Graph, "questions" | "outcomes">,
  reached: ReadonlySet<string>,
) {
  const seen = new Set<string>();
  return (
    [
      ["questions", questions],
      ["outcomes", outcomes],
    ] as const
  ).flatMap(([list, nodes]) =>
    nodes.flatMap(({ id }, index): GraphFault[] => {
      if (seen.has(id)) return [{ kind: "duplicate", list, index, id }];
      seen.add(id);
      return reached.has(id) ? [] : [{ kind: "unreachable", list, index, id }];
    }),
  );
}
