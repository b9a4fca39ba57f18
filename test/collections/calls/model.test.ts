import { describe, expect, it } from "vitest";
import { toCallState } from "#src/collections/calls/model.ts";
import { toPeriod } from "#src/core/time/period.ts";

const ZONE = "Europe/Warsaw";
const stateAt = (now: string, period?: { from?: string; to?: string }, hasResults = false) =>
  toCallState(period && toPeriod(period, ZONE), hasResults, now, ZONE);

describe("the state of a call", () => {
  it("changes to closed at the hour of its deadline", () => {
    const period = { to: "2026-11-23T15:00" };
    expect(stateAt("2026-11-23T13:59:59Z", period)).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2026-11-23T14:00:00Z", period)).toEqual({ phase: "closed" });
  });

  it("stays open until midnight in Warsaw, also on the 23-hour day when clocks go forward", () => {
    const period = { from: "2027-03-28", to: "2027-03-28" };
    expect(stateAt("2027-03-27T22:59:59Z", period)).toEqual({ phase: "upcoming", days: 1 });
    expect(stateAt("2027-03-27T23:00:00Z", period)).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2027-03-28T21:59:59Z", period)).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2027-03-28T22:00:00Z", period)).toEqual({ phase: "closed" });
  });

  it("uses the first of two repeated hours when clocks go back", () => {
    const period = { to: "2026-10-25T02:30" };
    expect(stateAt("2026-10-25T00:29:59Z", period).phase).toBe("open");
    expect(stateAt("2026-10-25T00:30:00Z", period).phase).toBe("closed");
  });

  it("is decided once there are results, even during its period", () => {
    expect(stateAt("2026-11-23T12:00:00Z", { to: "2026-12-31" }, true)).toEqual({ phase: "results" });
    expect(stateAt("2026-11-23T12:00:00Z", undefined, true)).toEqual({ phase: "results" });
  });

  it("is unscheduled without an end date, unless the call opens later", () => {
    expect(stateAt("2026-11-23T12:00:00Z")).toEqual({ phase: "unscheduled" });
    expect(stateAt("2026-11-23T12:00:00Z", { from: "2026-11-01" })).toEqual({ phase: "unscheduled" });
    expect(stateAt("2026-10-31T12:00:00Z", { from: "2026-11-01" })).toEqual({ phase: "upcoming", days: 1 });
  });
});
