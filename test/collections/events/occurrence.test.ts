import { describe, expect, it } from "vitest";
import { compareEvents, listEventPlaces, listSeriesSiblings } from "#src/collections/events/model.ts";
import { exampleEvent } from "./example-event.ts";

const stateAt = (now: string, date: object) => exampleEvent({ dates: [date] }, now).occurrences[0]?.state;
const hour = { start: "2026-12-01T10:00", end: "2026-12-01T14:00" };

describe("the state of a date", () => {
  it.each([
    ["2026-12-01T08:59:59Z", "upcoming"],
    ["2026-12-01T09:00:00Z", "running"],
    ["2026-12-01T12:59:59Z", "running"],
    ["2026-12-01T13:00:00Z", "past"],
  ])("at %s is %s", (now, state) => {
    expect(stateAt(now, hour)).toBe(state);
  });

  it("with no hours is running from midnight to midnight in the portal's time zone", () => {
    expect(stateAt("2026-11-30T22:59:59Z", { start: "2026-12-01" })).toBe("upcoming");
    expect(stateAt("2026-11-30T23:00:00Z", { start: "2026-12-01" })).toBe("running");
    expect(stateAt("2026-12-01T22:59:59Z", { start: "2026-12-01" })).toBe("running");
    expect(stateAt("2026-12-01T23:00:00Z", { start: "2026-12-01" })).toBe("past");
  });

  it("without a known end is running until the end of its day", () => {
    expect(stateAt("2026-12-01T22:00:00Z", { start: "2026-12-01T10:00" })).toBe("running");
    expect(stateAt("2026-12-01T23:00:00Z", { start: "2026-12-01T10:00" })).toBe("past");
  });

  it("takes clock changes into account: the last Sunday of October has 25 hours", () => {
    expect(stateAt("2026-10-25T22:59:59Z", { start: "2026-10-25" })).toBe("running");
    expect(stateAt("2026-10-24T22:00:00Z", { start: "2026-10-25" })).toBe("running");
    expect(exampleEvent({ dates: [{ start: "2026-03-29T02:30" }] }).occurrences[0]?.startsAt).toBe(
      "2026-03-29T03:30:00+02:00",
    );
  });

  it("is cancelled at any time, once the date is cancelled", () => {
    expect(stateAt("2026-12-01T11:00:00Z", { ...hour, cancelled: true })).toBe("cancelled");
  });
});

describe("an event with several dates", () => {
  const dates = [
    { start: "2026-12-08T10:00" },
    { start: "2026-10-13T10:00" },
    { id: "przeniesiony", start: "2026-11-24T10:00", cancelled: true },
  ];

  it("sorts its dates by time, whatever their order in the file, and keeps their ids", () => {
    expect(exampleEvent({ dates }).occurrences.map(({ id, start }) => [id, start])).toEqual([
      ["2026-10-13T10:00", "2026-10-13T10:00"],
      ["przeniesiony", "2026-11-24T10:00"],
      ["2026-12-08T10:00", "2026-12-08T10:00"],
    ]);
  });

  it("has the state of its next date that is not cancelled", () => {
    const event = exampleEvent({ dates });
    expect(event.next?.start).toBe("2026-12-08T10:00");
    expect(event.state).toBe("upcoming");
  });

  it("is past after its last date, and cancelled when all its dates are", () => {
    expect(exampleEvent({ dates }, "2026-12-09T12:00:00Z").state).toBe("past");
    expect(exampleEvent({ dates: [{ ...hour, cancelled: true }] }).state).toBe("cancelled");
  });

  it("finds the other events of its series", () => {
    const one = exampleEvent({ series: "Cykl" });
    const other = { ...exampleEvent({ series: "Cykl" }), id: "inne" };
    expect(listSeriesSiblings(one, [one, other, exampleEvent({})])).toEqual([other]);
    expect(listSeriesSiblings(exampleEvent({}), [one, other])).toEqual([]);
  });
});

describe("sign-up", () => {
  const registration = { url: "https://example.org/zapisy" };
  const open = (changes: object, now?: string) => exampleEvent(changes, now).registrations;

  it("without its own end closes when the meeting begins", () => {
    const [group] = open({ dates: [hour], registration });
    expect(group?.registration.period.closesAt).toBe("2026-12-01T10:00:00+01:00");
    expect(open({ dates: [hour], registration }, "2026-12-01T09:00:00Z")).toEqual([]);
  });

  it("with a last day stays open until the end of that day", () => {
    const changes = { dates: [hour], registration: { ...registration, to: "2026-11-30" } };
    expect(open(changes, "2026-11-30T22:59:59Z")).toHaveLength(1);
    expect(open(changes, "2026-11-30T23:00:00Z")).toEqual([]);
  });

  it("shared by several dates is listed once with them, next to the sign-up of a single date", () => {
    const later = { start: "2026-12-15T10:00" };
    const shared = { ...registration, to: "2026-11-30" };
    expect(open({ dates: [hour, later], registration: shared })).toHaveLength(1);
    expect(open({ dates: [hour, later], registration: shared })[0]?.occurrences).toHaveLength(2);
    const own = { ...later, registration: { to: "2026-12-10" } };
    const groups = open({ dates: [hour, own], registration: shared });
    expect(groups.map((group) => group.registration.period.to)).toEqual(["2026-11-30", "2026-12-10"]);
    expect(groups.map((group) => group.registration.url)).toEqual([registration.url, registration.url]);
  });

  it("is not offered for a cancelled date", () => {
    expect(open({ dates: [{ ...hour, cancelled: true }], registration })).toEqual([]);
  });
});

describe("places and order of events", () => {
  const venue = { name: "Dom", town: "Toruń", municipality: "0463011" };

  it("an online date has no place, even when the others have one", () => {
    const event = exampleEvent({ venue, dates: [hour, { start: "2026-12-08", mode: "online" }] });
    expect(event.occurrences.map(({ place }) => place)).toEqual(["Dom, Toruń", undefined]);
    expect(listEventPlaces(event)).toEqual(["0463011"]);
  });

  it("upcoming events come first, the nearest on top, followed by past ones, the latest on top", () => {
    const names = { soon: "2026-11-24", later: "2027-01-01", lately: "2026-11-01", long: "2020-01-01" };
    const events = Object.entries(names).map(([id, start]) => ({
      ...exampleEvent({ dates: [{ start }] }),
      id,
    }));
    expect(
      events
        .toReversed()
        .toSorted(compareEvents)
        .map(({ id }) => id),
    ).toEqual(["soon", "later", "lately", "long"]);
  });
});
