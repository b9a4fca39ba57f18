import type { PlanePoint } from "./plane.ts";

const DEFAULT_SPACING_KM = 10;

const distance = (a: PlanePoint, b: PlanePoint) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The median distance of a point to its nearest neighbour, in kilometres; 10 where most points have no other beside. */
export function medianSpacing(points: readonly PlanePoint[]): number {
  const nearest = points
    .map((point) =>
      Math.min(...points.filter((other) => other !== point).map((other) => distance(point, other))),
    )
    .toSorted((a, b) => a - b);
  const median = nearest[Math.floor(nearest.length / 2)];
  return median === undefined || median === Infinity || median === 0 ? DEFAULT_SPACING_KM : median;
}

/** A region has at most this many steps of ghost points from side to side; its points may lie in one heap. */
const MOST_STEPS = 200;

/**
 * Points around the outside of a region, so that the Voronoi cells of its own points end half-way to them and the
 * outline follows the points instead of a box. Gaps inside the region get none. `least` is the distance of a ghost
 * point from every point of the region, in kilometres; more where the region is very wide for it.
 */
export function listGhostPoints(points: readonly PlanePoint[], least: number): PlanePoint[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const widest = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const reach = Math.max(least, (2 * widest) / MOST_STEPS);
  const step = reach / 2;
  const [west, south] = [Math.min(...xs) - 2 * reach, Math.min(...ys) - 2 * reach];
  const columns = Math.ceil((Math.max(...xs) + 2 * reach - west) / step) + 1;
  const rows = Math.ceil((Math.max(...ys) + 2 * reach - south) / step) + 1;
  const place = (cell: number): PlanePoint => {
    const row = Math.floor(cell / columns);
    return [west + ((cell % columns) + (row % 2) / 2) * step, south + row * step];
  };
  const isFree = (cell: number) => points.every((point) => distance(point, place(cell)) > reach);
  return spread(columns, rows, isFree).map(place);
}

/** The cells of a grid that free cells join to its first corner: the outside. */
function spread(columns: number, rows: number, isFree: (cell: number) => boolean): number[] {
  const seen = new Set([0]);
  const outside: number[] = [];
  for (const cell of seen) {
    if (!isFree(cell)) continue;
    outside.push(cell);
    const column = cell % columns;
    if (column > 0) seen.add(cell - 1);
    if (column < columns - 1) seen.add(cell + 1);
    if (cell >= columns) seen.add(cell - columns);
    if (cell < columns * (rows - 1)) seen.add(cell + columns);
  }
  return outside;
}
