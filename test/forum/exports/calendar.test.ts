import { describe, expect, it } from "vitest";
import { toCalendar } from "#src/core/export/calendar.ts";
import { listEditionCalendars, toEditionEvents } from "#src/forum/exports/calendar.ts";
import { toSchedule } from "#src/forum/exports/schedule.ts";
import { exampleEdition, examplePortal } from "#test/support/example-edition.ts";
import { readCalendar } from "#test/support/read-calendar.ts";

const { name } = exampleEdition;
const calendars = listEditionCalendars(exampleEdition, examplePortal);
const read = (kind: string, id: string) => {
  const events = calendars.find((one) => one.kind === kind && one.id === id)?.events ?? [];
  const { siteUrl: url, language, timeZone } = examplePortal;
  return readCalendar(toCalendar({ name, url, language, timeZone, events })).events;
};

describe("the calendars of an edition", () => {
  it("cover the whole edition, each day, each track that has sessions and each session", () => {
    expect(calendars.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "edition forum-23",
      ...["day 2026-10-24", "day 2026-10-25", "track prawo"],
      ...["otwarcie", "klauzule", "odwolany", "noc", "podsumowanie"].map((id) => `session ${id}`),
    ]);
  });

  it("include the days of the edition while some session has no time, if those days are known", () => {
    expect(read("edition", "forum-23").map(({ title, start, end }) => [title, start, end])).toEqual([
      [name, "2026-10-24", "2026-10-26"],
      ["Otwarcie", "2026-10-24T09:00:00", "2026-10-24T09:30:00"],
      ["Klauzule społeczne < zamówienia & prawo", "2026-10-24T16:00:00", "2026-10-24T17:45:00"],
      ["Odwołany warsztat", "2026-10-24T18:00:00", "2026-10-24T19:00:00"],
      ["Nocna gra miejska", "2026-10-25T00:30:00", "2026-10-25T05:00:00"],
      ["Podsumowanie", "2026-10-25T09:00:00", "2026-10-25T09:00:00"],
    ]);
    const programme = exampleEdition.programme.slice(1);
    const [whole] = listEditionCalendars({ ...exampleEdition, programme }, examplePortal);
    expect(whole?.events.map(({ title }) => title)).toEqual(["Nocna gra miejska", "Podsumowanie"]);
  });

  it("have all known facts about a session, with the number and time of the newest version", () => {
    expect(read("session", "klauzule")).toEqual([
      expect.objectContaining({
        sequence: 2,
        description: "Jak je stosować;\nprzykłady, „dobre” i złe.\n\nAnna Przykład, Fundacja Klon, Tilia",
        location: "Sala „Mała” & Kameralna, Dwór Artusa, Rynek Staromiejski 6, Toruń",
        url: "https://example.org/portal/forum/forum-przykladowe/forum-23/klauzule/",
        categories: ["Prawo, finanse"],
        stamp: "2026-10-01T10:30:00Z",
        modified: "2026-10-01T10:30:00Z",
        startsAt: new Date("2026-10-24T14:00:00Z"),
      }),
    ]);
  });

  it("keep a cancelled session, as cancelled", () => {
    const statuses = read("day", "2026-10-24").map(({ title, status }) => [title, status]);
    expect(statuses.at(-1)).toEqual(["Odwołany warsztat", "CANCELLED"]);
    expect(statuses.filter(([, status]) => status === "CONFIRMED")).toHaveLength(2);
  });

  it("have the right times for a night across the change of clocks", () => {
    const [night] = read("session", "noc");
    expect(night?.endsAt.valueOf()).toBe(Date.parse("2026-10-25T04:00:00Z"));
    expect(night?.startsAt.valueOf()).toBe(Date.parse("2026-10-24T22:30:00Z"));
  });

  it("identify a session by its UUID from the schedule", () => {
    const schedule = JSON.stringify(toSchedule(exampleEdition, examplePortal));
    for (const id of ["otwarcie", "klauzule"]) expect(schedule).toContain(read("session", id)[0]?.uid);
  });

  it("are stamped with the day of verification when it is later than the newest version", () => {
    const edition = { ...exampleEdition, verifiedOn: "2026-11-02" };
    const [dates] = toEditionEvents(edition, examplePortal);
    expect(dates).toMatchObject({ modifiedAt: "2026-11-02", sequence: 2 });
  });

  it("are missing when no date is known to the day", () => {
    const edition = { ...exampleEdition, programme: [], dates: [{ from: "2026-10" }] };
    expect(listEditionCalendars(edition, examplePortal)).toEqual([]);
  });
});
