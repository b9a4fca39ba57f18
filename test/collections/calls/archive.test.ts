import { describe, expect, it } from "vitest";
import { isPastCall, listCallStates, toArchiveYear } from "#src/collections/calls/archive.ts";
import { toCallState, type Call } from "#src/collections/calls/model.ts";
import { findState } from "#src/core/listing/listing.ts";
import { toPeriod } from "#src/core/time/period.ts";

const zone = "Europe/Warsaw";
const results = { announcedOn: "2025-02-03" } as NonNullable<Call["results"]>;
function callAt(now: string, written?: { from?: string; to?: string }, known?: typeof results) {
  const period = written && toPeriod(written, zone);
  return { period, results: known, state: toCallState(period, known !== undefined, now, zone) };
}
const november = { from: "2024-11-01", to: "2024-11-30" };

describe("the archive of calls", () => {
  it("has a call under the year in which it closed, whenever its results were announced", () => {
    expect(toArchiveYear(callAt("2025-03-01T12:00:00Z", november))).toBe("2024");
    expect(toArchiveYear(callAt("2025-03-01T12:00:00Z", november, results))).toBe("2024");
    expect(toArchiveYear(callAt("2025-03-01T12:00:00Z", undefined, results))).toBe("2025");
  });

  it("has no call that is open, announced or without a deadline", () => {
    const calls = [
      callAt("2024-11-30T22:59:59Z", november),
      callAt("2024-10-01T12:00:00Z", november),
      callAt("2024-10-01T12:00:00Z"),
    ];
    expect(calls.map(toArchiveYear)).toEqual([undefined, undefined, undefined]);
    expect(calls.some(isPastCall)).toBe(false);
  });
});

describe("the state of a call on a page that is older", () => {
  const stateAt = (call: ReturnType<typeof callAt>, now: string) =>
    findState(listCallStates(call), Date.parse(now))?.id;

  it.each([
    [november, "2024-10-31T22:59:59Z", "upcoming"],
    [november, "2024-10-31T23:00:00Z", "open"],
    [november, "2024-11-30T22:59:59Z", "open"],
    [november, "2024-11-30T23:00:00Z", "closed"],
    [{ to: "2024-11-30" }, "2020-01-01T00:00:00Z", "open"],
    [{ to: "2024-11-30" }, "2024-12-01T00:00:00Z", "closed"],
    [{ from: "2024-11-01" }, "2024-10-01T00:00:00Z", "upcoming"],
    [{ from: "2024-11-01" }, "2030-01-01T00:00:00Z", "unscheduled"],
  ] as const)("of %o at %s is %s, as a build of that moment says", (period, now, state) => {
    expect(stateAt(callAt("2019-01-01T00:00:00Z", period), now)).toBe(state);
    expect(callAt(now, period).state.phase).toBe(state);
  });

  it("stays when results are known or there is no deadline", () => {
    expect(stateAt(callAt("2024-12-24T00:00:00Z", november, results), "2030-01-01T00:00:00Z")).toBe(
      "results",
    );
    expect(stateAt(callAt("2024-12-24T00:00:00Z"), "2030-01-01T00:00:00Z")).toBe("unscheduled");
  });
});
