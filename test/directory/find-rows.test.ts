import { describe, expect, it } from "vitest";
import { createRandom } from "#scripts/bench/random.ts";
import { toFacetIndex } from "#src/directory/facet-counts.ts";
import { findRows } from "#src/directory/find-rows.ts";
import { matchesTerms } from "#src/directory/match-terms.ts";
import { distanceInKm } from "#src/core/places/distance.ts";
import { makeRows, makeSelection } from "./random-rows.ts";

const origin = { lat: 53.0138, lon: 18.5984 };

describe("finding rows", () => {
  it.each([1, 2, 3, 4, 5, 6])("combines words, facets and radius like brute force (seed %i)", (seed) => {
    const random = createRandom(seed);
    const rows = makeRows(150, seed);
    const selection = makeSelection(random);
    const spoken = rows.flatMap((_, position) => (random() < 0.6 ? position : []));
    const ranks = new Map(spoken.map((position, rank) => [position, rank]));
    const radius = 20 + random() * 50;
    const asked = { selection, ranks, origin, radius, order: "distance" } as const;
    const { positions } = findRows({ rows, index: toFacetIndex(rows) }, asked);

    const away = (position: number) => {
      const point = rows[position]?.point;
      return point ? distanceInKm(point, origin) : Infinity;
    };
    const slow = spoken
      .filter((position) => matchesTerms(rows[position]!, selection) && away(position) <= radius)
      .toSorted((a, b) => away(a) - away(b));
    expect(positions).toEqual(slow);
  });

  it("counts only rows that match the words", () => {
    const rows = makeRows(150, 8);
    const ranks = new Map([[3, 0], [7, 1]]); // prettier-ignore
    const { positions, counts } = findRows(
      { rows, index: toFacetIndex(rows) },
      { selection: {}, ranks, order: "relevance" },
    );
    expect(positions).toEqual([3, 7]);
    for (const [id, count] of counts.service)
      expect(count).toBe([3, 7].filter((position) => rows[position]?.terms.service.includes(id)).length);
  });

  it("ignores a radius without a place", () => {
    const rows = makeRows(20, 2);
    const found = findRows({ rows, index: toFacetIndex(rows) }, { selection: {}, radius: 1, order: "name" });
    expect(found.positions.length).toBe(20);
    expect(found.distances).toBeUndefined();
  });
});
