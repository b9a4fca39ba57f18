import { OWN, steps, type Results } from "./measure.ts";

/** A goal and what was measured for it; `value` is NaN where nothing could be measured. */
export type Goal = { goal: string; of: string; value: number; limit: number; unit: string; isMet: boolean };

const KB = 1024;
const PEER = "Hugo";
const round = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));

const greatest = (values: readonly number[]) => (values.length > 0 ? Math.max(...values) : NaN);

const atMost = (goal: string, of: string, measured: number, limit: number, unit: string): Goal => {
  const value = round(measured);
  return { goal, of, value, limit, unit, isMet: value <= limit };
};

const atLeast = (goal: string, of: string, value: number, limit: number): Goal => ({
  goal,
  of,
  value,
  limit,
  unit: "points",
  isMet: value >= limit,
});

const find = ({ measurements }: Results, size: number, generator: string, step: string) =>
  measurements.find((one) => one.size === size && one.generator === generator && one.step === step);

function listBuildGoals(results: Results): Goal[] {
  const cold = results.measurements.filter(({ step }) => step === steps.cold);
  const perEntity = cold.map(({ seconds, size }) => seconds / size);
  const flat = perEntity.length > 1 ? [(perEntity.at(-1) ?? NaN) / (perEntity[0] ?? NaN)] : [];
  return [
    ...cold.flatMap(({ size, seconds, megabytes }) => {
      const of = `${size} entities`;
      const peer = find(results, size, PEER, steps.peer)?.seconds;
      const edited = find(results, size, OWN, steps.edited);
      const memory = greatest([megabytes, edited?.megabytes].filter((peak) => peak !== undefined));
      return [
        ...(peer === undefined
          ? []
          : [
              atMost(`whole cold build beside ${PEER} and Pagefind`, of, seconds / peer, 4, "times"),
              atMost(`build after one edit beside them`, of, (edited?.seconds ?? NaN) / peer, 1, "times"),
            ]),
        atMost("peak memory of a build", of, memory, 2 * KB, "MB"),
      ];
    }),
    ...flat.map((ratio) =>
      atMost(
        "cost of an entity, largest beside smallest",
        `${cold[0]?.size}–${cold.at(-1)?.size}`,
        ratio,
        1.1,
        "times",
      ),
    ),
  ];
}

function listBrowserGoals({ browser }: Results): Goal[] {
  return browser.flatMap((cost) => {
    const of = `${cost.size} entities`;
    const missing = cost.missingWithoutScript.length;
    return [
      atMost("HTML of an entity page, gzip", of, cost.entityHtml / KB, 20, "KB"),
      atMost("headings and links missing without scripts", of, missing, 0, "pieces"),
      atMost("scripts of the directory, gzip", of, cost.directoryScripts / KB, 60, "KB"),
      atMost("scripting of a facet's change, slowest", of, greatest(cost.toggles), 100, "ms"),
      ...cost.searches.flatMap(({ query, time, bytes }) => [
        atMost("last key to first result", `„${query}”, ${of}`, time, 300, "ms"),
        atMost("transferred for the search", `„${query}”, ${of}`, bytes / KB, 200, "KB"),
      ]),
    ];
  });
}

/** A page that asks not to be indexed cannot reach the full `seo` score, so it gets no goal there. */
function listLighthouseGoals({ lighthouse }: Results): Goal[] {
  return lighthouse.flatMap(({ path, scores, isUnlisted }) => [
    atLeast("Lighthouse performance", path, scores.performance, 95),
    atLeast("Lighthouse accessibility", path, scores.accessibility, 100),
    atLeast("Lighthouse best practices", path, scores["best-practices"], 100),
    ...(isUnlisted ? [] : [atLeast("Lighthouse SEO", path, scores.seo, 100)]),
  ]);
}

/** All goals that the results cover, met or not. */
export const listGoals = (results: Results): Goal[] => [
  ...listBuildGoals(results),
  ...listBrowserGoals(results),
  ...listLighthouseGoals(results),
];
