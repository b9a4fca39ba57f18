import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { toSchematicTopology, type RegionTopology } from "#src/map/schematic-topology.ts";
import { regionCentres } from "./example-region.ts";

type Level = "municipalities" | "counties";

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

const ringArea = (ring: Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Shapes by TERYT code. Outer rings and holes turn in opposite directions. */
function readShapes(topology: RegionTopology, level: Level) {
  const { features } = feature(topology, topology.objects[level]);
  return new Map(
    features.map(({ id, geometry }) => [String(id), ringsOf(geometry as Polygon | MultiPolygon)]),
  );
}

const areaOf = (rings: Position[][]) => Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));

const contains = (rings: Position[][], x: number, y: number) =>
  rings
    .flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]))
    .filter(([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]) => {
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }).length %
    2 ===
  1;

const map = toSchematicTopology(regionCentres);
const municipalities = readShapes(map, "municipalities");
const counties = readShapes(map, "counties");

describe("the schematic map of the reference region", () => {
  it("has one area for every municipality, around its own centre and no other", () => {
    expect(municipalities.size).toBe(144);
    for (const [id, rings] of municipalities) {
      const inside = regionCentres.filter(({ lat, lon }) => contains(rings, lon, lat));
      expect(inside.map((centre) => centre.id)).toEqual([id]);
    }
  });

  it("assigns each point to at most one municipality, the one with the nearest centre", () => {
    const scale = Math.cos((53 * Math.PI) / 180);
    let inside = 0;
    for (let lat = 52.2; lat < 53.9; lat += 0.043) {
      for (let lon = 17.1; lon < 20; lon += 0.061) {
        const owners = [...municipalities].filter(([, rings]) => contains(rings, lon, lat));
        expect(owners.length).toBeLessThanOrEqual(1);
        if (!owners[0]) continue;
        inside += 1;
        const distances = regionCentres.map(
          (centre) => [Math.hypot((centre.lon - lon) * scale, centre.lat - lat), centre.id] as const,
        );
        const nearest = Math.min(...distances.map(([distance]) => distance));
        const own = distances.find(([, id]) => id === owners[0]?.[0])?.[0] ?? Infinity;
        expect(own - nearest).toBeLessThan(0.002);
      }
    }
    expect(inside).toBeGreaterThan(500);
  });

  it("merges municipalities into counties without losing or adding area", () => {
    expect(counties.size).toBe(23);
    for (const [id, rings] of counties) {
      const parts = [...municipalities]
        .filter(([code]) => code.startsWith(id))
        .map(([, part]) => areaOf(part));
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(areaOf(rings) / sum, id).toBeCloseTo(1, 6);
    }
  });

  it("keeps cities with county rights as holes in the county around them", () => {
    const torun = regionCentres.find(({ county }) => county === "0463");
    const owners = [...counties].filter(([, rings]) => contains(rings, torun?.lon ?? 0, torun?.lat ?? 0));
    expect(owners.map(([id]) => id)).toEqual(["0463"]);
  });

  it("is the same whatever the order of the centres", () => {
    expect(toSchematicTopology(regionCentres.toReversed())).toEqual(map);
  });

  it("ends near the outer centres instead of at a box", () => {
    const [west = 0, south = 0, east = 0, north = 0] = map.bbox ?? [];
    const total = [...counties.values()].reduce((sum, rings) => sum + areaOf(rings), 0);
    expect(total / ((east - west) * (north - south))).toBeLessThan(0.85);
    expect(west).toBeGreaterThan(Math.min(...regionCentres.map(({ lon }) => lon)) - 0.3);
  });
});

describe("a schematic map of few municipalities", () => {
  const one = { id: "9801011", county: "9801", lat: 53.81, lon: 20.94 };

  it("can have one municipality, or two in two counties", () => {
    expect(readShapes(toSchematicTopology([one]), "counties").size).toBe(1);
    const two = toSchematicTopology([one, { ...one, id: "9861011", county: "9861", lat: 53.9 }]);
    expect([...readShapes(two, "counties").keys()]).toEqual(["9801", "9861"]);
    expect(readShapes(toSchematicTopology([]), "municipalities").size).toBe(0);
  });

  it("has the first of two municipalities at one point", () => {
    const both = toSchematicTopology([{ ...one, id: "9801023" }, one]);
    expect([...readShapes(both, "municipalities").keys()]).toEqual(["9801011"]);
  });

  it("is drawn in a bounded time when most of them lie at one point, or all but one", () => {
    const heap = Array.from({ length: 9 }, (_, index) => ({ ...one, id: `980${index}011` }));
    const far = { ...one, id: "9899011", lat: 49, lon: 14.1 };
    const near = heap.map((unit, index) => ({ ...unit, lat: unit.lat + index / 1e6 }));
    for (const units of [heap, [...heap, far], [...near, far]])
      expect(readShapes(toSchematicTopology(units), "counties").size).toBe(1);
  });
});
