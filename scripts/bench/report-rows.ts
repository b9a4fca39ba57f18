import type { Results } from "./results.ts";

/** What a cell of a table says. */
export type Cell = string | number;

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const orDash = (value: number | undefined, digits: number) =>
  value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits);

/** A row for each measured step. */
export const listCosts = ({ measurements }: Results): Cell[][] =>
  measurements.map(({ size, generator, step, seconds, cpu, megabytes }) => [
    size,
    generator,
    step,
    seconds.toFixed(1),
    orDash(cpu, 1),
    ((seconds / size) * 1000).toFixed(1),
    orDash(megabytes, 0),
  ]);

/** A row for each output: pages, files, megabytes. */
export const listOutputs = ({ outputs }: Results): Cell[][] =>
  outputs.map(({ size, generator, pages, files, megabytes }) => [
    size,
    generator,
    pages,
    files,
    megabytes.toFixed(1),
  ]);

/** A row for each size and kind of files, a column for each generator: so a reader sees how equal the peers are. */
export function listKinds({ outputs }: Results, generators: readonly string[]): Cell[][] {
  const sizes = [...new Set(outputs.map(({ size }) => size))];
  return sizes.flatMap((size) => {
    const built = outputs.filter((one) => one.size === size);
    const kinds = [...new Set(built.flatMap((output) => output.kinds.map(({ kind }) => kind)))];
    return kinds.map((kind) => [
      size,
      kind,
      ...generators.map((name) => {
        const found = built
          .find(({ generator }) => generator === name)
          ?.kinds.find((one) => one.kind === kind);
        return found ? `${found.files} × ${kilobytes(found.bytes / found.files)}` : "–";
      }),
    ]);
  });
}

/** Rows for each size: what an editor waits for. */
export const listDevCosts = ({ dev }: Results): Cell[][] =>
  dev.flatMap(({ size, ready, firstPage, startPage, changes, megabytes }) => [
    [size, "ready, s", orDash(ready, 1)],
    [size, "first page of an entity, s", orDash(firstPage, 1)],
    [size, "start page after it, s", orDash(startPage, 1)],
    [size, "saved change visible, s each", changes.map((seconds) => orDash(seconds, 2)).join(", ")],
    [size, "peak memory, MB", orDash(megabytes, 0)],
  ]);

/** Rows for each size: what a visitor with a phone waits for. */
export const listBrowserCosts = ({ browser }: Results): Cell[][] =>
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

/** A row for each answer over a slow line. */
export const listSlowCosts = ({ slow }: Results): Cell[][] =>
  slow.map(({ size, generator, what, path, times }) => [
    size,
    generator,
    what,
    path,
    times.map((time) => (time / 1000).toFixed(2)).join(", "),
  ]);

/** A row for each page that Lighthouse has visited. */
export const listScores = ({ lighthouse }: Results): Cell[][] =>
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
