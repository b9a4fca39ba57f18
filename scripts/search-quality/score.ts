import type { Judgement } from "./judgements.ts";

/** The minimum that the search must reach over all judged queries. */
export const targets = { recall: 0.95, mrr: 0.85 };

const DEPTH = 10;

/** A judged query with the entries that the search found, best first, and how good that is. */
export type Answer = Judgement & { found: string[]; recall: number; reciprocalRank: number };

/** Averages over all queries (0 to 1), whether the targets are met, and the queries that are not answered in full. */
export type Quality = {
  queries: number;
  recall: number;
  mrr: number;
  kinds: Record<string, { queries: number; recall: number; mrr: number }>;
  reached: boolean;
  failures: Answer[];
};

/**
 * Scores one answer. Recall@10 is the number of relevant entries among the first ten results, divided by the number
 * of relevant entries (at most ten); the reciprocal rank is 1 divided by the position of the first relevant result,
 * or 0.
 */
export function scoreAnswer(judgement: Judgement, found: readonly string[]): Answer {
  const first = found.slice(0, DEPTH);
  const relevant = new Set(judgement.relevant);
  const hits = first.filter((id) => relevant.has(id)).length;
  const place = found.findIndex((id) => relevant.has(id));
  return {
    ...judgement,
    found: first,
    recall: hits / Math.min(DEPTH, relevant.size),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

const average = (answers: readonly Answer[]) => {
  const mean = (value: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + value(answer), 0) / answers.length;
  return {
    queries: answers.length,
    recall: mean((answer) => answer.recall),
    mrr: mean((answer) => answer.reciprocalRank),
  };
};

/** Averages the answers to all queries and to each kind of them, and compares with the targets. */
export function toQuality(answers: readonly Answer[]): Quality {
  const all = average(answers);
  const kinds = Map.groupBy(answers, (answer) => answer.kind);
  return {
    ...all,
    kinds: Object.fromEntries([...kinds].map(([kind, list]) => [kind, average(list)])),
    reached: all.recall >= targets.recall && all.mrr >= targets.mrr,
    failures: answers.filter((answer) => answer.recall < 1 || answer.reciprocalRank < 1),
  };
}
