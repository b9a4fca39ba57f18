import { describe, expect, it } from "vitest";
import { toEditionState, toRegistration } from "#src/collections/forum-editions/edition-state.ts";
import { toEndOfDay, toInstant, toMinutesBetween, toStartOfDay } from "#src/core/time/instants.ts";

const timeZone = "Europe/Warsaw";

describe("instants across the change of clocks on 25 October 2026", () => {
  it("carry the offset that is in force on their day", () => {
    expect(toInstant("2026-10-24", "09:00", timeZone)).toBe("2026-10-24T09:00:00+02:00");
    expect(toInstant("2026-10-25", "09:00", timeZone)).toBe("2026-10-25T09:00:00+01:00");
    expect(toInstant("2026-10-26", "09:00", timeZone)).toBe("2026-10-26T09:00:00+01:00");
  });

  it("make that day 25 hours long, and the one in March 23", () => {
    const hours = (day: string) =>
      toMinutesBetween(toStartOfDay(day, timeZone), toEndOfDay(day, timeZone)) / 60;
    expect([hours("2026-10-24"), hours("2026-10-25"), hours("2026-03-29")]).toEqual([24, 25, 23]);
  });

  it("take the first of two repeated times, and move a skipped one forward", () => {
    expect(toInstant("2026-10-25", "02:30", timeZone)).toBe("2026-10-25T02:30:00+02:00");
    expect(toInstant("2026-03-29", "02:30", timeZone)).toBe("2026-03-29T03:30:00+02:00");
  });

  it("follow the portal's time zone", () => {
    expect(toInstant("2026-10-24", "09:00", "Europe/Lisbon")).toBe("2026-10-24T09:00:00+01:00");
  });
});

describe("the state of an edition", () => {
  const dates = [
    { from: "2026-10-19", to: "2026-10-20" },
    { from: "2026-10-26", to: "2026-10-27" },
  ];
  const form = { url: "https://example.org", from: "2026-09-01", to: "2026-10-10T12:00" };
  const stateAt = (now: string, own = dates) => {
    const clock = { now, timeZone };
    return toEditionState(own, toRegistration(form, own, clock), clock);
  };

  it.each([
    ["2026-08-31T23:59:00+02:00", "announced"],
    ["2026-09-01T00:00:00+02:00", "registration-open"],
    ["2026-10-10T11:59:00+02:00", "registration-open"],
    ["2026-10-10T12:00:00+02:00", "announced"],
    ["2026-10-18T22:00:00Z", "running"],
    ["2026-10-23T12:00:00Z", "running"],
    ["2026-10-27T23:59:00+01:00", "running"],
    ["2026-10-28T00:00:00+01:00", "past"],
  ])("at %s is %s", (now, state) => expect(stateAt(now)).toBe(state));

  it("is announced until the end of its month when only the month is known", () => {
    const month = [{ from: "2026-02", to: undefined }] as never;
    expect(stateAt("2026-02-28T12:00:00Z", month)).toBe("announced");
    expect(stateAt("2026-03-01T00:00:00+01:00", month)).toBe("past");
  });

  it("closes registration when the edition begins, unless registration has its own dates", () => {
    const clock = { now: "2026-10-18T12:00:00Z", timeZone };
    const open = toRegistration({ url: "https://example.org" }, dates, clock);
    expect(open).toMatchObject({ state: "open", closesAt: "2026-10-19T00:00:00+02:00" });
    const until = toRegistration({ url: "https://example.org", to: "2026-10-18" }, dates, clock);
    expect(until).toMatchObject({ state: "open", closesAt: "2026-10-19T00:00:00+02:00" });
    const later = toRegistration({ url: "https://example.org", from: "2026-10-19T10:00" }, dates, clock);
    expect(later?.state).toBe("upcoming");
  });
});
