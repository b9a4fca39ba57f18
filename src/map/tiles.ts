import { assignColumns } from "./assignment.ts";
import { toPlane, type GeoPoint, type PlanePoint } from "./plane.ts";

/** A place in a grid, from 1; the first row is the northernmost, the first column the westernmost. */
export type Tile = { column: number; row: number };

/** A grid of tiles by the ids of their units. */
export type TileGrid = { columns: number; rows: number; tiles: ReadonlyMap<string, Tile> };

/** A unit with its centre (WGS 84) and the tile that the territory gives it. */
export type TiledUnit = GeoPoint & { id: string; tile?: Tile | undefined };

/** As many columns as a phone has room for. */
const MOST_COLUMNS = 7;
/** How many more cells than units there are, so that the outline of the region can be seen. */
const ROOM = 1.2;

/**
 * Gives each unit one tile, placed like on the map: the tiles that the territory names, where it names them for all,
 * otherwise those by which the units move least from their centres. The same units give the same tiles, in any order.
 */
export function toTileGrid(units: readonly TiledUnit[]): TileGrid {
  const sorted = units.toSorted((a, b) => a.id.localeCompare(b.id));
  const named = sorted.flatMap(({ id, tile }) => (tile ? [[id, tile] as const] : []));
  return toGrid(named.length === units.length ? named : placeUnits(sorted));
}

function toGrid(placed: readonly (readonly [string, Tile])[]): TileGrid {
  const least = (pick: (tile: Tile) => number) => Math.min(...placed.map(([, tile]) => pick(tile)));
  const [left, top] = [least(({ column }) => column) - 1, least(({ row }) => row) - 1];
  const moved = placed.map(
    ([id, { column, row }]) => [id, { column: column - left, row: row - top }] as const,
  );
  return {
    columns: Math.max(0, ...moved.map(([, { column }]) => column)),
    rows: Math.max(0, ...moved.map(([, { row }]) => row)),
    tiles: new Map(moved.toSorted(([, a], [, b]) => a.row - b.row || a.column - b.column)),
  };
}

function placeUnits(units: readonly TiledUnit[]): [string, Tile][] {
  const points = toPlane(units);
  const { columns, rows, size } = findGrid(points);
  const cells = Array.from({ length: columns * rows }, (_, cell) => ({
    column: (cell % columns) + 1,
    row: Math.floor(cell / columns) + 1,
  }));
  const middle = middleOf(points);
  const costs = points.map(([x, y]) =>
    cells.map(({ column, row }) => {
      const east = (x - middle[0]) / size - (column - (columns + 1) / 2);
      const south = (middle[1] - y) / size - (row - (rows + 1) / 2);
      return east ** 2 + south ** 2;
    }),
  );
  const assigned = assignColumns(costs);
  return units.flatMap(({ id }, index): [string, Tile][] => {
    const tile = cells[assigned[index] ?? -1];
    return tile ? [[id, tile]] : [];
  });
}

const rangeOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

function middleOf(points: readonly PlanePoint[]): PlanePoint {
  const [west, east] = rangeOf(points.map(([x]) => x));
  const [south, north] = rangeOf(points.map(([, y]) => y));
  return [(west + east) / 2, (south + north) / 2];
}

/** The largest square cells (`size` in kilometres) of which the box of the points has enough. */
function findGrid(points: readonly PlanePoint[]): { columns: number; rows: number; size: number } {
  const [west, east] = rangeOf(points.map(([x]) => x));
  const [south, north] = rangeOf(points.map(([, y]) => y));
  const [width, height] = [east - west, north - south];
  const wanted = Math.floor(points.length * ROOM);
  let size = Math.max(width, height, 1);
  for (;;) {
    const columns = Math.min(MOST_COLUMNS, Math.floor(width / size) + 1);
    const rows = Math.floor(height / size) + 1;
    if (columns * rows >= wanted || points.length < 2) return { columns, rows, size };
    if (columns === MOST_COLUMNS || size < 0.1) return { columns, rows: Math.ceil(wanted / columns), size };
    size *= 0.97;
  }
}
