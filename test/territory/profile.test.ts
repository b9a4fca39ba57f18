import { describe, expect, it } from "vitest";
import { toEntity, type Entity } from "#src/collections/entities/model.ts";
import { listNearest, servesRegion, toUnitProfiler } from "#src/territory/profile.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const { territory } = exampleContext.vocabularies;
const unitOf = (id: string): TerritoryFile => {
  const unit = territory.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
};
const source = { url: "https://example.org", title: "O nas", accessedOn: "2026-11-23" };
const entityOf = (id: string, municipality: string, areaServed: string[], isCentre = false): Entity =>
  toEntity(
    id,
    {
      ...exampleFile,
      statuses: isCentre
        ? [{ status: { collection: "statuses-and-marks", id: "akredytacja-owes" }, taxYears: [], source }]
        : [],
      address: { town: "x", municipality: { collection: "territory", id: municipality } },
      areaServed: areaServed.map((code) => ({ collection: "territory", id: code })),
    },
    exampleContext,
  );

const entities = [
  entityOf("in-county", "0415082", []),
  entityOf("serves-county", "0463011", ["0415"], true),
  entityOf("serves-part", "0463011", ["0415082", "0418113"]),
  entityOf("serves-region", "0461011", ["04"]),
  entityOf("elsewhere", "0461011", ["0403"]),
  entityOf("at-home", "0415082", ["0415"]),
];
const toProfile = toUnitProfiler({ entities, practices: [], editions: [], entries: [] });
const profileOf = (id: string) => toProfile(unitOf(id));
const idsOf = (list: Entity[]) => list.map(({ id }) => id);

describe("the profile of a place", () => {
  it("has for a county the entities seated in it, and others that serve it or a part of it", () => {
    const { entities: seated, serving, supportCentres } = profileOf("0415");
    expect(idsOf(seated)).toEqual(["in-county", "at-home"]);
    expect(idsOf(serving)).toEqual(["serves-county", "serves-part"]);
    expect(idsOf(supportCentres)).toEqual(["serves-county"]);
  });

  it("has for a municipality also the entities that serve its county", () => {
    expect(idsOf(profileOf("0415082").entities)).toEqual(["in-county", "at-home"]);
    expect(idsOf(profileOf("0415082").serving)).toEqual(["serves-county", "serves-part"]);
    expect(idsOf(profileOf("0415011").serving)).toEqual(["serves-county", "at-home"]);
    expect(idsOf(profileOf("0418113").serving)).toEqual(["serves-part"]);
    expect(profileOf("0418113").supportCentres).toEqual([]);
  });

  it("leaves out entities that serve the whole region", () => {
    expect(entities.filter(servesRegion).map(({ id }) => id)).toEqual(["serves-region"]);
    expect(idsOf(profileOf("0418").serving)).not.toContain("serves-region");
  });
});

describe("the nearest units", () => {
  const units = [...territory.values()].filter(({ level }) => level === "municipality");

  it("exclude the unit itself and are sorted by distance, like those found by brute force", () => {
    const nearest = listNearest(unitOf("0463011"), units, 5);
    expect(nearest).toHaveLength(5);
    expect(nearest.map(({ km }) => km)).toEqual(nearest.map(({ km }) => km).toSorted((a, b) => a - b));
    const farthest = nearest.at(-1)?.km ?? 0;
    const chosen = new Set(["0463011", ...nearest.map(({ unit }) => unit.id)]);
    for (const unit of units.filter(({ id }) => !chosen.has(id)))
      expect(listNearest(unitOf("0463011"), [unit], 1)[0]?.km).toBeGreaterThanOrEqual(farthest);
  });

  it("are empty when the centre is not known", () => {
    expect(listNearest({ id: "0463011", centre: undefined }, units, 5)).toEqual([]);
  });
});
