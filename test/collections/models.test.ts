import { describe, expect, it } from "vitest";
import { toEntity } from "#src/collections/entities/model.ts";
import { groupByFacet } from "#src/directory/facets.ts";
import { toSeriesHistory, type ForumEdition } from "#src/collections/forum-editions/model.ts";
import { toPartyLink } from "#src/core/links/link.ts";
import { toOpeningWeek } from "#src/core/places/opening-hours.ts";
import { isStale } from "#src/core/time/freshness.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const entity = toEntity("tilia", exampleFile, exampleContext);

describe("an entity's model", () => {
  it("resolves its references", () => {
    expect(entity.form.name.pl).toBe("stowarzyszenie");
    expect(entity.address?.county.name).toBe("Toruń");
    expect(entity.spheres.map((sphere) => sphere.number)).toEqual(["18"]);
    expect(entity.href).toBe("/podmioty/tilia/");
  });

  it("holds a status until it is lost or expires", () => {
    expect(entity.statuses.map((held) => [held.status.id, held.isHeld])).toEqual([
      ["opp", true],
      ["zakup-prospoleczny", false],
    ]);
  });

  it("rejects a reference to a missing entry, and names it", () => {
    const file = { ...exampleFile, spheres: [{ collection: "spheres" as const, id: "nie-ma" }] };
    expect(() => toEntity("tilia", file, exampleContext)).toThrow("unknown-reference: spheres/nie-ma");
  });

  it("is listed in facets only by the statuses that it holds", () => {
    expect(groupByFacet([entity], "status").map((group) => group.slug)).toEqual(["opp"]);
    expect(groupByFacet([entity], "county").map((group) => group.slug)).toEqual(["torun"]);
  });
});

describe("a named organisation", () => {
  it("links to its page, to its website, or nowhere", () => {
    const { entities } = exampleContext;
    expect(toPartyLink({ entity: { id: "tilia" } }, entities)).toEqual({
      name: "Tilia",
      href: "/podmioty/tilia/",
      isEntity: true,
    });
    expect(toPartyLink({ name: "Gmina", url: "https://example.org" }, entities).href).toBe(
      "https://example.org",
    );
    expect(toPartyLink({ name: "Gmina" }, entities)).toEqual({
      name: "Gmina",
      href: undefined,
      isEntity: false,
    });
  });
});

describe("opening hours", () => {
  const intervals = (value: string) =>
    toOpeningWeek(value, { country: "pl" }).map((day) =>
      day.intervals.map(({ from, to }) => `${from}-${to}`).join(","),
    );

  it("become a week from Monday to Sunday", () => {
    expect(intervals("Mo-Fr 08:00-16:00; Sa 10:00-12:00,13:00-14:30")).toEqual([
      ...Array<string>(5).fill("08:00-16:00"),
      "10:00-12:00,13:00-14:30",
      "",
    ]);
  });

  it("support whole days and public holidays", () => {
    expect(intervals("24/7")).toEqual(Array<string>(7).fill("00:00-24:00"));
    expect(intervals("Mo-Fr 09:00-15:00; PH off")[0]).toBe("09:00-15:00");
  });
});

describe("a series' history", () => {
  it("shows which editions are unknown", () => {
    const edition = (number: number) => ({ number }) as ForumEdition;
    const history = toSeriesHistory([edition(1), edition(4)]);
    expect(history.map(({ number, edition: known }) => [number, known !== undefined])).toEqual([
      [4, true],
      [3, false],
      [2, false],
      [1, true],
    ]);
    expect(toSeriesHistory([])).toEqual([]);
  });
});

describe("freshness", () => {
  it("makes an entry stale from the day after the limit", () => {
    expect(isStale("2025-11-23", "2026-11-23", 365)).toBe(false);
    expect(isStale("2025-11-22", "2026-11-23", 365)).toBe(true);
  });
});
