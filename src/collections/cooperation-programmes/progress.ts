import type { CooperationProgrammeFile } from "./schema.ts";

/** An indicator as its author wrote it. */
export type IndicatorFile = CooperationProgrammeFile["indicators"][number];

/** How far an indicator has come. */
export type Progress = {
  /** The newest known value. */
  latest: { year: number; value: number } | undefined;
  /** Whether the value should rise or fall; undefined when it is neither given nor clear from the target. */
  direction: "up" | "down" | undefined;
  /** The part of the way from the baseline to the target that is done, 0 to 1; more than 1 beyond the target. */
  share: number | undefined;
  state: "no-target" | "no-value" | "under-way" | "reached";
};

/** The direction given by the author, or else from the baseline (zero without one) to the target. */
export function getDirection({ direction, baseline, target }: IndicatorFile): Progress["direction"] {
  if (direction || !target) return direction;
  const start = baseline?.value ?? 0;
  if (target.value === start) return undefined;
  return target.value > start ? "up" : "down";
}

function getShare(latest: number, indicator: IndicatorFile): number | undefined {
  const { baseline, target } = indicator;
  if (!target) return undefined;
  if (!baseline && getDirection(indicator) === "down") return undefined;
  const way = target.value - (baseline?.value ?? 0);
  return way === 0 ? undefined : Math.max(0, (latest - (baseline?.value ?? 0)) / way);
}

/**
 * Measures the newest value against the target. `share` is the part of the way from the baseline, so that it also
 * works for values that should fall. For a falling value with an unknown baseline, only whether the target is
 * reached can be told.
 */
export function getProgress(indicator: IndicatorFile): Progress {
  const { target, values } = indicator;
  const latest = values.toSorted((a, b) => b.year - a.year)[0];
  const direction = getDirection(indicator);
  if (!target) return { latest, direction, share: undefined, state: "no-target" };
  if (!latest) return { latest, direction, share: undefined, state: "no-value" };
  const isReached = direction === "down" ? latest.value <= target.value : latest.value >= target.value;
  return {
    latest,
    direction,
    share: getShare(latest.value, indicator),
    state: isReached ? "reached" : "under-way",
  };
}
