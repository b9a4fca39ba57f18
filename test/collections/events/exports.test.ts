import { describe, expect, it } from "vitest";
import { toProjection } from "#src/core/entries/portal-entry.ts";
import { formatLaw } from "#src/collections/acts/format.ts";
import { toEventFacts } from "#src/collections/events/entry.ts";
import { toCalendar } from "#src/core/export/calendar.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { toEventRecords } from "#src/collections/events/json-ld.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { exampleEvent, exampleEventFile } from "./example-event.ts";

const portal = { siteUrl: "https://portal.example/", territory: "04", language: "pl" } as const;
const words = { registration: "Zapisy", deadline: "Termin ustawowy" };
const hour = { start: "2026-12-01T10:00", end: "2026-12-01T14:00" };
const entryOf = (changes: object) => {
  const { id, title: name, href } = exampleEvent(changes);
  const facts = toEventFacts(exampleEvent(changes), exampleEventFile(changes), words);
  return toProjection({ id: "events", kind: "event" }, id, { name, href }, facts);
};

const readBack = (changes: object) =>
  readCalendar(
    toCalendar({
      name: "Kalendarz",
      url: portal.siteUrl,
      language: "pl",
      timeZone: "Europe/Warsaw",
      events: toEntryEvents([entryOf(changes)], portal),
    }),
  ).events;

describe("the calendar of an event, read back by another library", () => {
  it("has each date with its hours, whole days or cancellation", () => {
    const events = readBack({
      venue: { name: "Dom, Sala 1; parter", town: "Toruń" },
      dates: [
        hour,
        { start: "2026-12-08", end: "2026-12-09" },
        { start: "2026-12-15T10:00", cancelled: true },
      ],
    });
    expect(events.map(({ start, end, status }) => [start, end, status])).toEqual([
      ["2026-12-01T10:00:00", "2026-12-01T14:00:00", "CONFIRMED"],
      ["2026-12-08", "2026-12-10", "CONFIRMED"],
      ["2026-12-15T10:00:00", "2026-12-15T10:00:00", "CANCELLED"],
    ]);
    expect(events[0]?.startsAt.toISOString()).toBe("2026-12-01T09:00:00.000Z");
    expect(events[0]?.location).toBe("Dom, Sala 1; parter, Toruń");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it("keeps the hour across the change of clocks", () => {
    const [summer, winter] = readBack({
      dates: [{ start: "2026-10-20T10:00" }, { start: "2026-10-27T10:00" }],
    });
    expect([summer?.startsAt.toISOString(), winter?.startsAt.toISOString()]).toEqual([
      "2026-10-20T08:00:00.000Z",
      "2026-10-27T09:00:00.000Z",
    ]);
  });

  it("reminds of a meeting a day before, of a deadline a week and a day before, and of nothing cancelled", () => {
    const alarmsOf = (changes: object) =>
      readBack(changes).map(({ alarms }) => alarms.map(([trigger]) => trigger));
    expect(alarmsOf({})).toEqual([["-P1D"]]);
    expect(alarmsOf({ dates: [{ ...hour, cancelled: true }] })).toEqual([[]]);
    expect(alarmsOf({ kind: "deadline", dates: [{ start: "2027-03-31" }] })).toEqual([
      ["-P6DT15H", "-PT15H"],
    ]);
    expect(alarmsOf({ kind: "deadline", dates: [{ start: "2027-03-31T15:00" }] })).toEqual([
      ["-P7D", "-P1D"],
    ]);
  });

  it("says the provision that sets a deadline, in the words of the language", () => {
    const law = [{ act: "pozytek", article: "art. 23 ust. 6" }];
    const [event] = exampleEvent({ law }).law;
    expect(event && formatLaw(event, "pl")).toBe("art. 23 ust. 6 ustawy o pożytku");
    expect(event?.act.href).toBe("https://example.org/pozytek");
    const facts = toEventFacts(exampleEvent({ law }), exampleEventFile({ law }), {
      ...words,
      basis: "art. 23 ust. 6 ustawy o pożytku",
    });
    expect(facts.dates?.map(({ basis }) => basis)).toEqual(["art. 23 ust. 6 ustawy o pożytku"]);
  });

  it("marks a deadline as such", () => {
    expect(readBack({ kind: "deadline", dates: [{ start: "2026-12-15" }] })[0]?.title).toBe(
      "Termin ustawowy: Przykładowe szkolenie",
    );
  });
});

describe("an event as an entry of the portal", () => {
  it("is open until the first of its registrations closes", () => {
    const registration = { url: "https://example.org/" };
    const dates = [hour, { ...hour, start: "2026-12-08T10:00", end: "2026-12-08T11:00" }];
    expect(entryOf({ dates, registration }).open?.closesAt).toBe("2026-12-01T10:00:00+01:00");
    expect(entryOf({ dates }).open).toBeUndefined();
  });

  it("names each organiser and trainer of the directory once", () => {
    const parties = { organisers: [{ entity: "laka" }], trainers: [{ entity: "laka" }, { name: "Inni" }] };
    expect(entryOf(parties).entities).toEqual([{ id: "laka" }]);
  });
});

describe("the schema.org record of an event", () => {
  const venue = { name: "Dom", town: "Toruń" };
  const recordsOf = (changes: object) => toEventRecords(exampleEvent({ venue, ...changes }), portal);

  it("is one Event for one date, with its instants", () => {
    expect(recordsOf({ dates: [hour], price: { amount: 0 }, seats: 20 })).toMatchObject([
      {
        "@type": "Event",
        "@id": "https://portal.example/wydarzenia/przyklad/",
        startDate: "2026-12-01T10:00:00+01:00",
        endDate: "2026-12-01T14:00:00+01:00",
        eventStatus: "https://schema.org/EventScheduled",
        eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
        isAccessibleForFree: true,
        offers: { price: 0, priceCurrency: "PLN" },
        maximumAttendeeCapacity: 20,
      },
    ]);
  });

  it("has the place and the link of a hybrid event, and only the link of an online one", () => {
    const [mixed] = recordsOf({ mode: "hybrid", onlineUrl: "https://example.org/spotkanie" });
    expect(mixed).toMatchObject({
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [{ "@type": "Place" }, { "@type": "VirtualLocation", url: "https://example.org/spotkanie" }],
    });
    const [online] = recordsOf({ mode: "online" });
    expect(online).toMatchObject({ location: [{ "@type": "VirtualLocation" }] });
  });

  it("is a series of Events for several dates, each with its status", () => {
    const [series] = recordsOf({ dates: [hour, { start: "2026-12-08", cancelled: true }] });
    expect(series).toMatchObject({
      "@type": "EventSeries",
      subEvent: [
        { eventStatus: "https://schema.org/EventScheduled" },
        { eventStatus: "https://schema.org/EventCancelled", startDate: "2026-12-08" },
      ],
    });
  });

  it("has an address in each place, and leaves out dates of which no place is known", () => {
    const [record] = recordsOf({ dates: [hour] });
    expect(record).toMatchObject({ location: [{ address: { addressLocality: "Toruń" } }] });
    expect(recordsOf({ dates: [hour], venue: undefined })).toEqual([]);
    const dates = [hour, { start: "2026-12-08", venue }, { start: "2026-12-09", mode: "online" }];
    expect(recordsOf({ dates, venue: undefined })).toMatchObject([
      { "@type": "EventSeries", location: [{ name: "Dom" }], subEvent: [{}, {}] },
    ]);
  });

  it("leaves out a deadline that nobody attends", () => {
    expect(recordsOf({ kind: "deadline" })).toEqual([]);
  });
});
