import { describe, expect, it } from "vitest";
import { toEditionRecords } from "#src/forum/exports/json-ld.ts";
import { toSessionRecords } from "#src/forum/exports/json-ld-session.ts";
import { exampleEdition, examplePortal } from "#test/support/example-edition.ts";

const { name } = exampleEdition;
const sessions = exampleEdition.programme.flatMap((day) => day.sessions);
const recordOf = (id: string) => {
  const session = sessions.find((one) => one.id === id);
  if (!session) throw new Error(`no session ${id}`);
  return toSessionRecords(session, exampleEdition, examplePortal)[0] as unknown as Record<string, unknown>;
};
const edition = toEditionRecords(exampleEdition, examplePortal)[0] as unknown as Record<string, unknown>;

describe("JSON-LD of an edition", () => {
  it("has its place with accessibility, its organisers, and sessions with a page and a time", () => {
    expect(edition["location"]).toMatchObject({
      name: "Dwór Artusa",
      amenityFeature: [{ name: "Pętla indukcyjna", value: true }],
    });
    expect(edition["organizer"]).toEqual([
      { "@type": "Organization", name: "Tilia", url: "https://example.org/portal/podmioty/tilia/" },
      { "@type": "Organization", name: "Urząd Marszałkowski", url: "https://example.org/urzad" },
    ]);
    const parts = edition["subEvent"] as Record<string, unknown>[];
    expect(parts.map((part) => [part["name"], part["startDate"]])).toEqual([
      ["Otwarcie", "2026-10-24T09:00:00+02:00"],
      ["Klauzule społeczne < zamówienia & prawo", "2026-10-24T16:00:00+02:00"],
      ["Odwołany warsztat", "2026-10-24T18:00:00+02:00"],
      ["Nocna gra miejska", "2026-10-25T00:30:00+02:00"],
      ["Podsumowanie", "2026-10-25T09:00:00+01:00"],
    ]);
    expect(parts.every((part) => String(part["@id"]).startsWith(String(edition["@id"])))).toBe(true);
  });
});

describe("JSON-LD of an edition without a known place", () => {
  const nowhere = { ...exampleEdition, venue: undefined };

  it("is left out, with that of its sessions", () => {
    expect(toEditionRecords(nowhere, examplePortal)).toEqual([]);
    expect(sessions.flatMap((one) => toSessionRecords(one, nowhere, examplePortal))).toEqual([]);
  });

  it("has the page as its address when the edition is online", () => {
    const [record] = toEditionRecords({ ...nowhere, mode: "online" }, examplePortal);
    expect(record).toMatchObject({ location: { "@type": "VirtualLocation", url: edition["url"] } });
  });
});

describe("JSON-LD of a session", () => {
  it("names speakers who gave consent, and only the organisation of the others", () => {
    expect(recordOf("klauzule")["performer"]).toEqual([
      { "@type": "Person", name: "Anna Przykład", url: "https://example.org/portal/osoby/anna/" },
      { "@type": "Organization", name: "Fundacja Klon" },
      { "@type": "Organization", name: "Tilia", url: "https://example.org/portal/podmioty/tilia/" },
    ]);
    expect(recordOf("otwarcie")).not.toHaveProperty("performer");
  });

  it("marks a session as rescheduled from an earlier time, cancelled or scheduled", () => {
    expect(recordOf("klauzule")).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2026-10-24T14:00:00+02:00",
    });
    expect(recordOf("odwolany")).toMatchObject({ eventStatus: "https://schema.org/EventCancelled" });
    expect(recordOf("otwarcie")).toMatchObject({ eventStatus: "https://schema.org/EventScheduled" });
  });

  it("has a room of the edition's place, and links to the edition", () => {
    expect(recordOf("otwarcie")).toMatchObject({
      location: {
        name: "Sala Wielka",
        maximumAttendeeCapacity: 200,
        address: { streetAddress: "Rynek Staromiejski 6", addressLocality: "Toruń" },
        containedInPlace: { name: "Dwór Artusa" },
      },
      superEvent: { "@id": edition["@id"], name },
    });
    expect(recordOf("noc")["location"]).toMatchObject({ name: "Dwór Artusa" });
  });
});
