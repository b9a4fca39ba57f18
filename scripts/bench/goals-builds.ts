import { atMost, greatest, type Goal } from "./goal.ts";
import { peers } from "./peers/peers.ts";
import { findMeasurement, OWN, PORTAL, steps, type Measurement, type Results } from "./results.ts";

const GIGABYTE = 1024;
/** Limits on files, megabytes and the check are for so many entities; they grow with the number above it. */
const SIZE = 10_000;
const FLAT_FROM = 3000;
const PEER = peers[0]?.name ?? "";

const forSize = (limit: number, size: number) => limit * Math.max(1, size / SIZE);
const describe = (size: number) => `${size} entities`;

/** A goal for a step that was measured; none for one that was left out. */
const judge = (measured: Measurement | undefined, toGoal: (measurement: Measurement) => Goal): Goal[] =>
  measured ? [toGoal(measured)] : [];

function listTimeGoals(results: Results, size: number): Goal[] {
  const of = describe(size);
  const find = (step: string) => findMeasurement(results, size, OWN, step);
  const cold = find(steps.cold);
  const peer = findMeasurement(results, size, PEER, steps.peer)?.seconds;
  const beside = (name: string, measured: Measurement | undefined, limit: number) =>
    peer === undefined
      ? []
      : judge(measured, ({ seconds }) =>
          atMost(`${name} beside ${PEER}`, of, seconds / peer, limit, "times"),
        );
  return [
    ...beside("whole cold build", cold, 3),
    ...beside("build after one edit", find(steps.median), 1),
    ...judge(find(steps.twoLanguages), ({ seconds }) =>
      atMost("surplus of a second language", of, (seconds / (cold?.seconds ?? NaN) - 1) * 100, 30, "%"),
    ),
    ...judge(find(steps.checkCold), ({ seconds }) =>
      atMost(steps.checkCold, of, seconds, forSize(5, size), "s"),
    ),
    ...judge(find(steps.checkEdited), ({ seconds }) =>
      atMost(steps.checkEdited, of, seconds, forSize(1, size), "s"),
    ),
  ];
}

function listSpaceGoals({ measurements, outputs }: Results, size: number): Goal[] {
  const of = describe(size);
  const peaks = measurements
    .filter((one) => one.size === size && one.generator === OWN)
    .flatMap(({ megabytes }) => megabytes ?? []);
  const output = outputs.find((one) => one.size === size && one.generator === OWN);
  return [
    ...(peaks.length > 0 ? [atMost("peak memory of a build", of, greatest(peaks), 2 * GIGABYTE, "MB")] : []),
    ...(output
      ? [
          atMost("files of the site", of, output.files, forSize(20_000, size), "files"),
          atMost("size of the site", of, output.megabytes, forSize(250, size), "MB"),
        ]
      : []),
  ];
}

/** Below 3,000 entities the pages that every portal has weigh too much. */
function listFlatnessGoals(cold: readonly Measurement[]): Goal[] {
  const [first, ...others] = cold.filter(({ size }) => size >= FLAT_FROM).toSorted((a, b) => a.size - b.size);
  const last = others.at(-1);
  if (!first || !last) return [];
  const ratio = last.seconds / last.size / (first.seconds / first.size);
  return [
    atMost("cost of an entity, largest beside smallest", `${first.size}–${last.size}`, ratio, 1.1, "times"),
  ];
}

/** Goals for builds, their output and the check. */
export function listBuildGoals(results: Results): Goal[] {
  const own = results.measurements.filter(({ generator }) => generator === OWN);
  const isCold = ({ step }: Measurement) => step === steps.cold;
  const portal = results.measurements.find((one) => one.generator === PORTAL && isCold(one));
  return [
    ...[...new Set(own.map(({ size }) => size))].flatMap((size) => [
      ...listTimeGoals(results, size),
      ...listSpaceGoals(results, size),
    ]),
    ...listFlatnessGoals(own.filter(isCold)),
    ...judge(portal, ({ seconds, size }) =>
      atMost("whole cold build of content/, all languages", describe(size), seconds, 15, "s"),
    ),
  ];
}
