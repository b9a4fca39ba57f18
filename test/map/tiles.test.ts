import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignColumns } from "#src/map/assignment.ts";
import { toTileGrid, type TiledUnit } from "#src/map/tiles.ts";
import { regionCentres } from "./example-region.ts";

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const counties: TiledUnit[] = [...Map.groupBy(regionCentres, ({ county }) => county)].map(
  ([id, centres]) => ({
    id,
    lat: mean(centres.map(({ lat }) => lat)),
    lon: mean(centres.map(({ lon }) => lon)),
  }),
);
const tileOf = (units: readonly TiledUnit[], id: string) => {
  const tile = toTileGrid(units).tiles.get(id);
  if (!tile) throw new Error(`no tile of ${id}`);
  return tile;
};

describe("the tiles of the counties of the reference region", () => {
  const { columns, rows, tiles } = toTileGrid(counties);

  it("are one for each county, each in a place of its own, within as many columns as a phone has room for", () => {
    expect(tiles.size).toBe(23);
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column}/${row}`)).size).toBe(23);
    expect(columns).toBeLessThanOrEqual(7);
    expect(columns * rows).toBeLessThanOrEqual(2 * 23);
  });

  it.each([
    ["0416", "0403", "north"],
    ["0403", "0419", "north"],
    ["0406", "0417", "north"],
    ["0415", "0401", "north"],
    ["0407", "0411", "north"],
    ["0413", "0416", "west"],
    ["0410", "0461", "west"],
    ["0461", "0463", "west"],
    ["0405", "0412", "west"],
    ["0419", "0407", "west"],
  ] as const)("have county %s to the %3$s of %s, as on the map", (one, other, side) => {
    const [a, b] = [tileOf(counties, one), tileOf(counties, other)];
    if (side === "north") expect(a.row).toBeLessThan(b.row);
    else expect(a.column).toBeLessThan(b.column);
  });

  it("have a city beside the county around it", () => {
    for (const [city, around] of [
      ["0461", "0403"],
      ["0462", "0406"],
      ["0463", "0415"],
      ["0464", "0418"],
    ] as const) {
      const [a, b] = [tileOf(counties, city), tileOf(counties, around)];
      expect(Math.abs(a.row - b.row) + Math.abs(a.column - b.column), city).toBe(1);
    }
  });

  it("do not depend on the order of the file, and come row by row", () => {
    expect(toTileGrid(counties.toReversed())).toEqual({ columns, rows, tiles });
    const places = [...tiles.values()].map(({ column, row }) => row * 100 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("the tiles of any region", () => {
  it("are different whatever the centres, also when all are one point", () => {
    const coordinate = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 }), (centres) => {
        const units = centres.map(([lat, lon], index) => ({
          id: `${1000 + index}`,
          lat: 50 + lat,
          lon: 18 + lon,
        }));
        const { tiles, columns, rows } = toTileGrid(units);
        const places = [...tiles.values()].map(({ column, row }) => `${column}/${row}`);
        expect(new Set(places).size).toBe(units.length);
        expect(columns).toBeLessThanOrEqual(7);
        for (const { column, row } of tiles.values())
          expect([column >= 1, row >= 1, column <= columns, row <= rows]).toEqual([true, true, true, true]);
      }),
      { numRuns: 80 },
    );
  });

  it("are those that the territory names for all of its counties", () => {
    const units = [
      { id: "1", lat: 50, lon: 18, tile: { column: 3, row: 2 } },
      { id: "2", lat: 51, lon: 18, tile: { column: 4, row: 2 } },
    ];
    expect(toTileGrid(units)).toEqual({
      columns: 2,
      rows: 1,
      tiles: new Map([
        ["1", { column: 1, row: 1 }],
        ["2", { column: 2, row: 1 }],
      ]),
    });
  });
});

describe("an assignment", () => {
  it("has the least sum of costs", () => {
    expect(
      assignColumns([
        [4, 1, 3],
        [2, 0, 5],
        [3, 2, 2],
      ]),
    ).toEqual([1, 0, 2]);
  });

  it("is as good as the best of all ways", () => {
    const cost = fc.integer({ min: 0, max: 9 });
    const row = fc.array(cost, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (costs) => {
        const sum = assignColumns(costs).reduce(
          (all, column, index) => all + (costs[index]?.[column] ?? NaN),
          0,
        );
        expect(sum).toBe(findLeast(costs, new Set()));
      }),
    );
  });

  it("needs a column for each row", () => {
    expect(() => assignColumns([[1], [1]])).toThrow(RangeError);
    expect(assignColumns([])).toEqual([]);
  });
});

/** The least sum by trying everything. */
function findLeast([first, ...rest]: number[][], taken: ReadonlySet<number>): number {
  if (!first) return 0;
  return Math.min(
    ...first.flatMap((cost, column) =>
      taken.has(column) ? [] : [cost + findLeast(rest, new Set([...taken, column]))],
    ),
  );
}
