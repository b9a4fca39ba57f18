import { describe, expect, it } from "vitest";
import { toProjection } from "#src/core/entries/portal-entry.ts";
import { toEventFacts } from "#src/collections/events/entry.ts";
import { toEventRecords } from "#src/collections/events/json-ld.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { exampleEvent, exampleEventFile } from "./example-event.ts";

const portal = { siteUrl: "https://portal.example/", territory: "04", language: "pl" } as const;
const words = { registration: "Zapisy", deadline: "Termin ustawowy" };

/** The calendar events of an example with these dates, by their beginnings. */
function eventsOf(dates: object[], verifiedOn = "2026-11-01") {
  const changes = { dates, verifiedOn };
  const { id, title: name, href } = exampleEvent(changes);
  const facts = toEventFacts(exampleEvent(changes), exampleEventFile(changes), words);
  return toEntryEvents([toProjection({ id: "events", kind: "event" }, id, { name, href }, facts)], portal);
}

const first = { start: "2026-12-01T10:00" };
const second = { start: "2026-12-08T10:00" };
const third = { start: "2026-12-15" };
const uidsOf = (dates: object[]) => eventsOf(dates).map(({ uid }) => uid);

describe("the identity of a date in calendars", () => {
  it("stays when other dates are removed, added or put in another order", () => {
    const [, ofSecond, ofThird] = uidsOf([first, second, third]);
    expect(uidsOf([second, third])).toEqual([ofSecond, ofThird]);
    expect(uidsOf([third, second])).toEqual([ofSecond, ofThird]);
    expect(uidsOf([{ start: "2026-11-30" }, third])[1]).toBe(ofThird);
    expect(new Set(uidsOf([first, second, third])).size).toBe(3);
  });

  it("stays when a date that has an id is moved", () => {
    const [before] = eventsOf([{ id: "a", ...second }]);
    const [after] = eventsOf([{ id: "a", ...third }], "2026-11-02");
    expect(after?.uid).toBe(before?.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  it("stays when a date names the start from which it was moved, also more than once", () => {
    const [before] = eventsOf([first]);
    const [moved] = eventsOf([{ ...second, previousStarts: [first.start] }]);
    const [again] = eventsOf([{ ...third, previousStarts: [first.start, second.start] }]);
    expect([moved?.uid, again?.uid]).toEqual([before?.uid, before?.uid]);
    const sequences = [before, moved, again].map((event) => event!.sequence);
    expect(sequences).toEqual([sequences[0]!, sequences[0]! + 1, sequences[0]! + 2]);
  });

  it("has a greater sequence and a later change once the date is cancelled or the entry checked again", () => {
    const [before] = eventsOf([first]);
    const [cancelled] = eventsOf([{ ...first, cancelled: true }]);
    const [checked] = eventsOf([first], "2026-11-05");
    expect(cancelled!.sequence).toBe(before!.sequence + 1);
    expect(checked!.sequence).toBe(before!.sequence + 4);
    expect(checked!.modifiedAt).toBe("2026-11-05");
  });

  it("is the one that was published by the place on the list, where content names it", () => {
    expect(uidsOf([{ id: "1", ...first }])).toEqual([toUuid("04", "events/przyklad", "dates/1")]);
  });
});

describe("the schema.org record of a moved date", () => {
  it("says that it was moved and from when, unless it is cancelled", () => {
    const venue = { name: "Dom", town: "Toruń" };
    const moved = { ...second, venue, previousStarts: [first.start] };
    expect(toEventRecords(exampleEvent({ dates: [moved] }), portal)).toMatchObject([
      {
        eventStatus: "https://schema.org/EventRescheduled",
        previousStartDate: ["2026-12-01T10:00:00+01:00"],
      },
    ]);
    expect(toEventRecords(exampleEvent({ dates: [{ ...moved, cancelled: true }] }), portal)).toMatchObject([
      { eventStatus: "https://schema.org/EventCancelled" },
    ]);
  });
});
