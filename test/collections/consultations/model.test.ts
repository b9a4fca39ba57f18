import { describe, expect, it } from "vitest";
import { toConsultationState } from "#src/collections/consultations/model.ts";
import { toPeriod } from "#src/core/time/period.ts";
import { formatState } from "#src/collections/consultations/format.ts";
import { formatPeriod } from "#src/i18n/period.ts";

const ZONE = "Europe/Warsaw";
const stateAt = (now: string, period: { from?: string; to: string }, hasResult = false, zone = ZONE) =>
  toConsultationState(toPeriod(period, zone), hasResult, now, zone);

describe("the state of a consultation", () => {
  const period = { from: "2026-10-20", to: "2026-10-25" };

  it("changes to open at midnight in the portal's time zone, not in UTC", () => {
    expect(stateAt("2026-10-19T21:59:59Z", period)).toEqual({ phase: "upcoming", days: 1 });
    expect(stateAt("2026-10-19T22:00:00Z", period)).toEqual({ phase: "open", days: 5 });
  });

  it("stays open to the end of the last day, also when it has 25 hours", () => {
    expect(stateAt("2026-10-25T22:59:59Z", period)).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2026-10-25T23:00:00Z", period)).toEqual({ phase: "closed" });
    expect(stateAt("2026-10-25T23:00:00Z", period, true)).toEqual({ phase: "concluded" });
  });

  it("changes to closed at the exact hour, if one is given", () => {
    const timed = { from: "2026-09-01", to: "2026-09-15T15:00" };
    expect(stateAt("2026-09-15T12:59:59Z", timed)).toEqual({ phase: "open", days: 0 });
    expect(stateAt("2026-09-15T13:00:00Z", timed)).toEqual({ phase: "closed" });
  });

  it("depends on the time zone", () => {
    expect(stateAt("2026-10-19T22:30:00Z", period, false, "Europe/London").phase).toBe("upcoming");
  });

  it("is open until the end when the start is unknown", () => {
    expect(stateAt("2020-01-01T00:00:00Z", { to: "2020-01-03" })).toEqual({ phase: "open", days: 2 });
  });
});

describe("the texts about its period", () => {
  it("use the right plural of days", () => {
    const words = [0, 1, 2, 5, 22].map((days) => formatState({ phase: "open", days }, "pl"));
    expect(words).toEqual([
      "Trwają, dziś ostatni dzień",
      "Trwają, został 1 dzień",
      "Trwają, zostały 2 dni",
      "Trwają, zostało 5 dni",
      "Trwają, zostały 22 dni",
    ]);
    expect(formatState({ phase: "upcoming", days: 1 }, "pl")).toBe("Rozpoczną się jutro");
    expect(formatState({ phase: "upcoming", days: 8 }, "pl")).toBe("Rozpoczną się za 8 dni");
  });

  it("describe the period with the known dates", () => {
    expect(formatPeriod({ from: "2017-09-15", to: "2017-09-30" }, "pl")).toBe("15–30 września 2017");
    expect(formatPeriod({ to: "2022-09-07" }, "pl")).toBe("do 7 września 2022");
    expect(formatPeriod({ from: "2026-09-01", to: "2026-09-15T15:00" }, "pl")).toBe(
      "od 1 września 2026 do 15 września 2026, 15:00",
    );
  });
});
