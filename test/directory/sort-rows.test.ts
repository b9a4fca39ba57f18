import { describe, expect, it } from "vitest";
import { findNearestPlace, listDistances, listWithin } from "#src/directory/near.ts";
import { rowOrders, sortRows } from "#src/directory/sort-rows.ts";
import { distanceInKm } from "#src/core/places/distance.ts";
import { makeRows } from "./random-rows.ts";

const torun = { lat: 53.0138, lon: 18.5984 };
const bydgoszcz = { lat: 53.1235, lon: 18.0084 };
const places = [
  { id: "0463011", name: "Toruń", ...torun },
  { id: "0461011", name: "Bydgoszcz", ...bydgoszcz },
];

describe("distance", () => {
  it("is the great-circle distance, infinite for rows without a place", () => {
    const [known, unknown] = listDistances([{ point: { ...bydgoszcz, isApproximate: true } }, {}], torun);
    expect(known).toBeGreaterThan(40);
    expect(known).toBeLessThan(43);
    expect(unknown).toBe(Infinity);
  });

  it("selects the rows within a radius, including its border, and no row without a place", () => {
    const rows = makeRows(200, 3);
    const distances = listDistances(rows, torun);
    const border = distances[listWithin(distances, 1000)[5] ?? 0] ?? 0;
    const near = listWithin(distances, border);
    const slow = rows.flatMap(({ point }, position) =>
      point && distanceInKm(torun, point) <= border ? position : [],
    );
    expect(near).toEqual(slow);
    expect(listWithin(distances, 1e9).length).toBe(rows.filter((row) => row.point).length);
  });

  it("finds the nearest municipality", () => {
    expect(findNearestPlace(places, { lat: 53.1, lon: 18.1 })?.name).toBe("Bydgoszcz");
    expect(findNearestPlace([], torun)).toBeUndefined();
  });
});

describe("row orders", () => {
  const rows = makeRows(120, 9);
  const distances = listDistances(rows, torun);
  const positions = rows.map((_, position) => position).filter((position) => position % 3 !== 0);
  const ranks = new Map(positions.map((position, index) => [position, (index * 37) % positions.length]));
  const keyOf = {
    name: () => 0,
    distance: (position: number) => distances[position] ?? Infinity,
    freshness: (position: number) => -Date.parse(rows[position]?.asOf ?? "1000-01-01"),
    relevance: (position: number) => ranks.get(position) ?? Infinity,
  };

  it.each(rowOrders)("by %s keep every row once, with every pair in the right order", (order) => {
    const reversed = positions.toReversed();
    const sorted = sortRows(reversed, order, { rows, distances, ranks });
    expect(sorted.toSorted((a, b) => a - b)).toEqual(positions);
    sorted.slice(1).forEach((position, index) => {
      const before = sorted[index] ?? 0;
      const [one, other] = [keyOf[order](before), keyOf[order](position)];
      expect(one < other || (one === other && before < position)).toBe(true);
    });
  });

  it("fall back to the order of names without a place or a search", () => {
    expect(sortRows([2, 0, 1], "distance", { rows })).toEqual([0, 1, 2]);
    expect(sortRows([2, 0, 1], "relevance", { rows })).toEqual([0, 1, 2]);
  });
});
