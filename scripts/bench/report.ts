import { listGoals, type Goal } from "./goals.ts";
import type { Results } from "./measure.ts";

type Cell = string | number;

const row = (cells: Cell[]) => `| ${cells.join(" | ")} |`;
const table = (title: string, head: string[], rows: Cell[][]): string[] =>
  rows.length === 0
    ? []
    : [`## ${title}`, [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")];
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

const toGoalRow = ({ goal, of, value, limit, unit, isMet }: Goal): Cell[] => [
  isMet ? "met" : "**not met**",
  goal,
  of,
  `${value} ${unit}`,
  limit,
];

const listCosts = ({ measurements }: Results): Cell[][] =>
  measurements.map(({ size, generator, step, seconds, megabytes, pages }) => [
    size,
    generator,
    step,
    seconds.toFixed(1),
    pages === undefined ? "–" : Math.round(pages / seconds),
    megabytes === undefined ? "–" : Math.round(megabytes),
  ]);

const listBrowserCosts = ({ browser }: Results): Cell[][] =>
  browser.flatMap((cost) => [
    [cost.size, "entity page, HTML, gzip KB", kilobytes(cost.entityHtml)],
    [cost.size, "directory, scripts, gzip KB", kilobytes(cost.directoryScripts)],
    [cost.size, "directory, data on demand, gzip KB", kilobytes(cost.directoryData)],
    [
      cost.size,
      "scripting of a facet's change, ms each",
      cost.toggles.map((time) => time.toFixed(0)).join(", "),
    ],
    ...cost.searches.map(({ query, time, bytes }): Cell[] => [
      cost.size,
      `search for „${query}”: last key to first result, transferred`,
      `${time.toFixed(0)} ms, ${kilobytes(bytes)} KB`,
    ]),
  ]);

const listOutputs = ({ outputs }: Results) =>
  outputs.map(({ size, generator, pages, files, megabytes }) => [
    size,
    generator,
    pages,
    files,
    megabytes.toFixed(1),
  ]);

const listScores = ({ lighthouse }: Results) =>
  lighthouse.map(({ kind, path, scores: of, faults, machine, isUnlisted }) => [
    kind,
    path.replaceAll("|", "%7C"),
    of.performance,
    of.accessibility,
    of["best-practices"],
    isUnlisted ? `${of.seo} (noindex on purpose)` : of.seo,
    faults.join(", ") || "–",
    machine,
  ]);

/** Headings of the columns of each table. */
const columns = {
  goals: ["", "goal", "of", "measured", "limit"],
  builds: ["entities", "generator", "step", "seconds", "pages a second", "peak MB"],
  outputs: ["entities", "generator", "pages", "files", "MB"],
  phone: ["entities", "what", "measured"],
  lighthouse: "page,address,performance,accessibility,best practices,SEO,audits below 90,machine".split(","),
};

/**
 * The results as Markdown: which goals are met, then costs, outputs, phone measurements (4× slower processor, 4G),
 * Lighthouse scores, and peers that are not installed.
 */
export const toMarkdown = (results: Results): string =>
  [
    "# Benchmark",
    ...table("Goals", columns.goals, listGoals(results).map(toGoalRow)),
    ...table("Builds", columns.builds, listCosts(results)),
    ...table("Output", columns.outputs, listOutputs(results)),
    ...table("On a phone", columns.phone, listBrowserCosts(results)),
    ...table("Lighthouse", columns.lighthouse, listScores(results)),
    ...results.skipped.map((name) => `${name} is not installed here: skipped.`),
  ].join("\n\n");
