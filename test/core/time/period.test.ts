import { describe, expect, it } from "vitest";
import { toPeriodState } from "#src/core/time/period-state.ts";
import { toPeriod } from "#src/core/time/period.ts";
import { formatPeriod, formatPeriodState } from "#src/i18n/period.ts";

const ZONE = "Europe/Warsaw";
const stateAt = (now: string, written: { from?: string; to?: string }) =>
  toPeriodState(toPeriod(written, ZONE), now, ZONE);

describe("a period", () => {
  it("that lasts a day ends at local midnight, also when clocks go forward", () => {
    expect(toPeriod({ from: "2026-03-29", to: "2026-03-29" }, ZONE)).toMatchObject({
      opensAt: "2026-03-29T00:00:00+01:00",
      closesAt: "2026-03-30T00:00:00+02:00",
    });
    expect(stateAt("2026-03-29T21:59:59Z", { to: "2026-03-29" })).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2026-03-29T22:00:00Z", { to: "2026-03-29" })).toEqual({ phase: "closed" });
  });

  it("ends at its exact hour, and counts calendar days rather than hours", () => {
    const call = { from: "2026-11-01T08:00", to: "2026-11-23T15:00" };
    expect(stateAt("2026-11-01T06:59:59Z", call)).toEqual({ phase: "upcoming", days: 0 });
    expect(stateAt("2026-11-01T07:00:00Z", call)).toEqual({ phase: "open", days: 22 });
    expect(stateAt("2026-11-22T22:59:00Z", call)).toEqual({ phase: "open", days: 1 });
    expect(stateAt("2026-11-23T14:00:00Z", call)).toEqual({ phase: "closed" });
  });

  it("without an end stays open, and without any dates is open", () => {
    expect(stateAt("2036-01-01T00:00:00Z", { from: "2026-01-01" })).toEqual({ phase: "open" });
    expect(stateAt("1990-01-01T00:00:00Z", {})).toEqual({ phase: "open" });
  });

  it("is described in words", () => {
    expect(formatPeriod({}, "pl")).toBe("bez terminu");
    expect(formatPeriod({ from: "2026-11-01" }, "pl")).toBe("od 1 listopada 2026");
    expect(formatPeriodState({ phase: "open", days: 2 }, "pl")).toBe("Trwa, zostały 2 dni");
    expect(formatPeriodState({ phase: "open" }, "en")).toBe("Open");
    expect(formatPeriodState({ phase: "upcoming", days: 1 }, "pl")).toBe("Od jutra");
  });
});
