import { type Answer, type Quality } from "./score.ts";

const share = (value: number) => value.toFixed(3);

const tellFailure = ({ query, kind, relevant, found, recall, reciprocalRank }: Answer) => {
  const missing = relevant.filter((id) => !found.includes(id));
  return [
    `„${query}” (${kind}): recall ${share(recall)}, reciprocal rank ${share(reciprocalRank)}`,
    ...(recall < 1 ? [`    missing: ${missing.join(", ")}`] : []),
    `    found:   ${found.join(", ") || "nothing"}`,
  ].join("\n");
};

/** Formats the measured quality of one set: every query without a full answer, then the averages. */
const formatSet = ([name, quality]: [string, Quality]): string =>
  [
    `# ${name}`,
    ...quality.failures.map(tellFailure),
    "",
    ...Object.entries(quality.kinds).map(
      ([kind, { queries, recall, mrr }]) =>
        `${kind.padEnd(14)}${String(queries).padStart(4)}  recall@10 ${share(recall)}  MRR ${share(mrr)}`,
    ),
    "",
    `${name}, ${quality.queries} queries: recall@10 ${share(quality.recall)} (target ${quality.targets.recall}), ` +
      `MRR ${share(quality.mrr)} (target ${quality.targets.mrr}): ${quality.reached ? "reached" : "not reached"}`,
    "",
  ].join("\n");

/** Formats the measured quality of each set of queries for a terminal. */
export const formatQuality = (qualities: Readonly<Record<string, Quality>>): string =>
  Object.entries(qualities).map(formatSet).join("\n");
