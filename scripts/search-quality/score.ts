import type { Judgement } from "./judgements.ts";

/** The least that averages over all queries must reach, and the recall of each kind with enough queries. */
export type Targets = { recall: number; mrr: number; kind?: number };

type Average = { queries: number; recall: number; mrr: number };

const DEPTH = 10;
/** Of fewer queries one alone decides: they judge nothing of a kind. */
const ENOUGH_OF_A_KIND = 8;

/** A judged query with the entries that the search found, best first, and how good that is. */
export type Answer = Judgement & { found: string[]; recall: number; reciprocalRank: number };

/** Averages over all queries (0 to 1), whether the targets are met, and the queries that are not answered in full. */
export type Quality = Average & {
  kinds: Record<string, Average>;
  targets: Targets;
  reached: boolean;
  failures: Answer[];
};

/**
 * Scores one answer. Recall@10 is the share of relevant entries (at most ten) among the first ten results; the
 * reciprocal rank is 1 divided by the position of the first relevant result, or 0.
 */
export function scoreAnswer(judgement: Judgement, found: readonly string[]): Answer {
  const [first, relevant] = [found.slice(0, DEPTH), new Set(judgement.relevant)];
  const place = found.findIndex((id) => relevant.has(id));
  return {
    ...judgement,
    found: first,
    recall: [...relevant].filter((id) => first.includes(id)).length / Math.min(DEPTH, relevant.size),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

const average = (answers: readonly Answer[]) => {
  const mean = (name: "recall" | "reciprocalRank") =>
    answers.reduce((sum, answer) => sum + answer[name], 0) / answers.length;
  return { queries: answers.length, recall: mean("recall"), mrr: mean("reciprocalRank") };
};

/** Averages the answers to all queries and to each kind of them, and compares with the targets. */
export function toQuality(answers: readonly Answer[], targets: Targets): Quality {
  const all = average(answers);
  const byKind = Map.groupBy(answers, ({ kind }) => kind);
  const kinds = [...byKind].map(([kind, list]) => [kind, average(list)] as const);
  const judged = kinds.filter(([, { queries }]) => queries >= ENOUGH_OF_A_KIND);
  const lowest = Math.min(1, ...judged.map(([, { recall }]) => recall));
  return {
    ...all,
    kinds: Object.fromEntries(kinds),
    targets,
    reached: all.recall >= targets.recall && all.mrr >= targets.mrr && lowest >= (targets.kind ?? 0),
    failures: answers.filter((answer) => answer.recall < 1 || answer.reciprocalRank < 1),
  };
}
