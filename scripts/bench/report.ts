import type { Goal } from "./goal.ts";
import { listGoals } from "./goals.ts";
import { describeMachine } from "./machine.ts";
import {
  listBrowserCosts,
  listCosts,
  listDevCosts,
  listKinds,
  listOutputs,
  listScores,
  listSlowCosts,
  type Cell,
} from "./report-rows.ts";
import type { Results } from "./results.ts";

const row = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
const table = (title: string, head: readonly string[], rows: readonly Cell[][]): string[] =>
  rows.length === 0
    ? []
    : [`## ${title}`, [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")];
const list = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];

const toGoalRow = ({ goal, of, value, limit, unit, isMet }: Goal): Cell[] => [
  isMet ? "met" : "**not met**",
  goal,
  of,
  Number.isNaN(value) ? "nothing" : `${value} ${unit}`,
  limit,
];

/** Headings of the columns of each table. */
const columns = {
  goals: ["", "goal", "of", "measured", "limit"],
  builds: ["entities", "generator", "step", "seconds", "processor s", "ms an entity", "peak MB"],
  outputs: ["entities", "generator", "pages", "files", "MB"],
  dev: ["entities", "what", "measured"],
  phone: ["entities", "what", "measured"],
  slow: ["entities", "generator", "what", "address", "s each"],
  lighthouse: "page,address,performance,accessibility,best practices,SEO,audits below 90,machine".split(","),
};

/**
 * The results as Markdown: the machine, which goals are met, then costs, outputs, what the development server and
 * phones (4× slower processor, 4G and slow 3G) need, Lighthouse scores, and what was not measured.
 */
export function toMarkdown(results: Results): string {
  const generators = [...new Set(results.outputs.map(({ generator }) => generator))];
  return [
    "# Benchmark",
    ...list(describeMachine(results.machine)),
    ...table("Goals", columns.goals, listGoals(results).map(toGoalRow)),
    ...table("Builds", columns.builds, listCosts(results)),
    ...table("Output", columns.outputs, listOutputs(results)),
    ...table(
      "Files by kind: number × mean KB",
      ["entities", "kind", ...generators],
      listKinds(results, generators),
    ),
    ...table("Development server", columns.dev, listDevCosts(results)),
    ...table("On a phone", columns.phone, listBrowserCosts(results)),
    ...table("Over slow 3G, with an empty cache", columns.slow, listSlowCosts(results)),
    ...table("Lighthouse", columns.lighthouse, listScores(results)),
    ...list([
      ...results.skipped.map((name) => `${name} is not installed here: skipped.`),
      ...results.failures.map((failure) => `Not measured: ${failure}`),
    ]),
  ].join("\n\n");
}
