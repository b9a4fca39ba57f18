import type { TimedState } from "#src/core/listing/listing.ts";
import type { Call } from "./model.ts";

/** Whether a call is over: its period has ended or its results are known. */
export const isPastCall = ({ state }: Pick<Call, "state">): boolean =>
  state.phase === "closed" || state.phase === "results";

/** The year (`YYYY`) under which the archive has a call; undefined for one that is not over or whose day is not known. */
export const toArchiveYear = (call: Pick<Call, "state" | "period" | "results">): string | undefined =>
  isPastCall(call) ? (call.period?.to ?? call.results?.announcedOn)?.slice(0, 4) : undefined;

/** The states of a call from the first to the last, with the instants at which they change. */
export function listCallStates({ state, period }: Pick<Call, "state" | "period">): TimedState[] {
  if (!period || state.phase === "results" || state.phase === "unscheduled") return [{ id: state.phase }];
  const { opensAt, closesAt } = period;
  return [
    ...(opensAt === undefined ? [] : [{ id: "upcoming", until: opensAt }]),
    ...(closesAt === undefined
      ? [{ id: opensAt === undefined ? "open" : "unscheduled" }]
      : [{ id: "open", until: closesAt }, { id: "closed" }]),
  ];
}
