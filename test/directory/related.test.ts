import { describe, expect, it } from "vitest";
import { toEntity, type Entity } from "#src/collections/entities/model.ts";
import { findRelated, toRelationIndex } from "#src/directory/related.ts";
import { distanceInKm } from "#src/core/places/distance.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const example = toEntity("tilia", exampleFile, exampleContext);
const term = (id: string) => ({ id, name: { pl: id }, synonyms: [] });
const spheres = [...exampleContext.vocabularies.spheres.values()];

type Traits = { services?: string[]; spheres?: number[]; lat?: number; lon?: number; state?: "closed" };
const make = (id: string, { services = [], spheres: chosen = [], lat, lon, state }: Traits): Entity => ({
  ...example,
  id,
  href: `/podmioty/${id}/`,
  services: services.map((service) => ({ service: term(service) })),
  spheres: chosen.flatMap((index) => spheres[index] ?? []),
  address: undefined,
  point: lat === undefined || lon === undefined ? undefined : { lat, lon },
  lifeCycle: { state: state ?? "active", successor: undefined },
});
const namesFor = (entity: Entity, all: Entity[]) =>
  findRelated(entity, toRelationIndex(all)).map((one) => one.entity.id);

describe("related entities", () => {
  const here = { lat: 53, lon: 18.6 };
  const asked = make("asked", { services: ["catering"], spheres: [0], ...here });

  it("stand from the nearest to the farthest, and share a service or a sphere", () => {
    const all = [
      asked,
      make("sphere", { spheres: [0], lat: 53.1, lon: 18.6 }),
      make("far", { services: ["catering"], lat: 53.3, lon: 18.6 }),
      make("near", { services: ["catering"], lat: 53.05, lon: 18.6 }),
      make("other", { services: ["sprzatanie"], spheres: [1], ...here }),
    ];
    expect(namesFor(asked, all)).toEqual(["near", "sphere", "far"]);
  });

  it("are chosen by shared services before shared spheres", () => {
    const alike = ["a", "b", "c", "d", "e"].map((id) =>
      make(id, { services: ["catering"], lat: 53.2, lon: 18.6 }),
    );
    const sphere = make("sphere", { spheres: [0], lat: 53.19, lon: 18.6 });
    expect(namesFor(asked, [sphere, ...alike])).toEqual(["a", "b", "c", "d", "e"]);
  });

  it.each([
    [53.35, ["there"]],
    [53.37, []],
    [54, []],
  ])("are at most 40 km away: at %d degrees north", (lat, expected) => {
    expect(namesFor(asked, [make("there", { services: ["catering"], lat, lon: 18.6 })])).toEqual(expected);
  });

  it("leave out closed entities, the operator and its units", () => {
    const unit = {
      ...make("unit", { services: ["catering"], ...here }),
      operator: { name: "", href: asked.href, isEntity: true },
    };
    const closed = make("closed", { services: ["catering"], state: "closed", ...here });
    expect(namesFor(asked, [asked, unit, closed])).toEqual([]);
    expect(namesFor(unit, [asked, unit])).toEqual([]);
  });

  it("have a known place, and so has the one that they are near to", () => {
    const nowhere = make("nowhere", { services: ["catering"] });
    expect(namesFor(asked, [nowhere])).toEqual([]);
    expect(namesFor(nowhere, [asked])).toEqual([]);
  });

  it("are the same five as when all nearby are sorted by their points", () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const pick = (names: string[]) => names.filter(() => random() < 0.3);
    const all = Array.from({ length: 300 }, (_, index) =>
      make(`e${index}`, {
        services: pick(["a", "b", "c", "d"]),
        spheres: [0, 1, 2].filter(() => random() < 0.3),
        ...(random() < 0.9 && { lat: 52.4 + random(), lon: 17.5 + 2 * random() }),
      }),
    );
    const index = toRelationIndex(all);
    for (const entity of all.slice(0, 60)) {
      const away = (other: Entity) =>
        entity.point && other.point ? distanceInKm(entity.point, other.point) : Infinity;
      const points = (other: Entity) => {
        const shared = other.services.filter((mine) =>
          entity.services.some((its) => its.service.id === mine.service.id),
        );
        const both = other.spheres.filter((sphere) => entity.spheres.includes(sphere));
        return (3 * shared.length + both.length) / (1 + away(other) / 25);
      };
      const expected = all
        .filter((other) => other.id !== entity.id && points(other) > 0 && away(other) <= 40)
        .toSorted((a, b) => points(b) - points(a))
        .slice(0, 5)
        .toSorted((a, b) => away(a) - away(b));
      const found = findRelated(entity, index).map((one) => one.entity);
      expect(found.map(away)).toEqual(expected.map(away));
    }
  });
});
