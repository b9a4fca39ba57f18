import { describe, expect, it } from "vitest";
import { supportCentreSchema } from "#src/collections/support-centres/schema.ts";
import {
  findNotKnown,
  listServing,
  toSupportCentre,
  type SupportContext,
} from "#src/collections/support-centres/model.ts";

const source = { url: "https://centre.example/", title: "About", accessedOn: "2026-01-10" };
const toContext = (day: string) =>
  ({
    now: `${day}T12:00:00Z`,
    timeZone: "Europe/Warsaw",
    entities: new Map([["a", { name: "Fundacja A", href: "/podmioty/a/" }]]),
    counties: new Map(["0403", "0461"].map((id) => [id, { id, name: id, href: `/powiaty/${id}/` }])),
    vocabularies: {
      subregions: new Map([["one", { id: "one", counties: [{ id: "0403" }, { id: "0461" }] }]]),
    },
  }) as unknown as SupportContext;
const file = supportCentreSchema().parse({
  name: "Ośrodek",
  summary: "Przykładowy ośrodek, który służy wyłącznie do sprawdzania reguł.",
  operators: [{ entity: "a" }, { name: "Partner" }],
  periods: [
    { from: "2019-10-01", to: "2022-09-30", subregion: "one", operators: [{ name: "Poprzednik" }], source },
    { from: "2024-01-01", to: "2026-12-31", counties: ["0461"], source },
  ],
  sources: [source],
  verifiedOn: "2026-01-10",
});
const centreOn = (today: string) => toSupportCentre("x", "/owes/x/", file, toContext(today));
const servingOn = (today: string, county = "0461") => listServing([centreOn(today)], county);

describe("a support centre", () => {
  it.each([
    ["2019-09-30", "0461", 0],
    ["2019-10-01", "0461", 1],
    ["2022-09-30", "0403", 1],
    ["2022-10-01", "0403", 0],
    ["2023-05-01", "0461", 0],
    ["2024-01-01", "0403", 0],
    ["2026-12-31", "0461", 1],
    ["2027-01-01", "0461", 0],
  ])("on %s serves %s: %i", (day, county, count) => {
    expect(servingOn(day, county)).toHaveLength(count);
  });

  it("names the operators of the given day", () => {
    expect(servingOn("2026-11-23")[0]?.operators).toEqual([
      { name: "Fundacja A", href: "/podmioty/a/", isEntity: true },
      { name: "Partner", href: undefined, isEntity: false },
    ]);
    expect(servingOn("2020-01-01")[0]?.operators.map(({ name }) => name)).toEqual(["Poprzednik"]);
  });

  it("serves until midnight in the portal's time zone, not in the server's", () => {
    const closing = servingOn("2026-12-31")[0]?.closesAt ?? "";
    expect(new Date(closing).toISOString()).toBe("2026-12-31T23:00:00.000Z");
  });

  it("lists its periods newest first, each with its phase", () => {
    expect(centreOn("2023-01-01").periods.map(({ from, state }) => [from, state.phase])).toEqual([
      ["2024-01-01", "upcoming"],
      ["2019-10-01", "closed"],
    ]);
  });
});

describe("a gap that the region has declared", () => {
  const notKnown = [
    { from: "2020-01-01", to: "2020-06-30", note: { pl: "Brak źródła." } },
    {
      from: "2021-01-01",
      counties: [{ collection: "territory" as const, id: "0403" }],
      note: { pl: "Sprawdzono." },
    },
  ];

  it.each([
    ["0461", "2019-12-31", undefined],
    ["0461", "2020-06-30", "Brak źródła."],
    ["0461", "2020-07-01", undefined],
    ["0461", "2030-01-01", undefined],
    ["0403", "2030-01-01", "Sprawdzono."],
  ])("in county %s on %s has the note: %s", (county, day, note) => {
    expect(findNotKnown({ notKnown }, county, day)).toEqual(note === undefined ? undefined : { pl: note });
  });
});
