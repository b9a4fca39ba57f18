import type { Results } from "./measure.ts";

const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const ownBuild = "Astro and Pagefind, cold";

/** How many times as long the whole build takes as each peer with the same Pagefind step, a row a size and peer. */
function listRatios({ measurements }: Results): (string | number)[][] {
  const find = (size: number, generator: string, step: string) =>
    measurements.find((one) => one.size === size && one.generator === generator && one.step === step)
      ?.seconds;
  const own = measurements.filter(({ step }) => step === ownBuild);
  const others = [...new Set(measurements.map(({ generator }) => generator))].filter(
    (name) => name !== "Społecznik",
  );
  return own.flatMap(({ size, seconds }) =>
    others.flatMap((peer) => {
      const time = (find(size, peer, "build, cold") ?? NaN) + (find(size, peer, "Pagefind alone") ?? NaN);
      return Number.isNaN(time) ? [] : [[size, peer, `${(seconds / time).toFixed(1)}×`]];
    }),
  );
}

/** The results as Markdown: costs, outputs, ratios against peers of the same run, and which peers were not there. */
export function toMarkdown(results: Results): string {
  const costs = results.measurements.map(({ size, generator, step, seconds, megabytes }) => [
    size,
    generator,
    step,
    seconds.toFixed(1),
    megabytes === undefined ? "–" : Math.round(megabytes),
  ]);
  const outputs = results.outputs.map(({ size, generator, pages, files, megabytes }) => [
    size,
    generator,
    pages,
    files,
    megabytes.toFixed(1),
  ]);
  return [
    "# Benchmark",
    table(["entities", "generator", "step", "seconds", "peak MB"], costs),
    table(["entities", "generator", "pages", "files", "MB"], outputs),
    table(["entities", "peer with Pagefind", "Społecznik takes"], listRatios(results)),
    ...results.skipped.map((name) => `${name} is not installed here: skipped.`),
  ].join("\n\n");
}
