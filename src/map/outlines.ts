import { feature } from "topojson-client";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { RegionTopology, UnitArcs } from "./schematic-topology.ts";

/** A unit drawn: its SVG path, and a place for a label with the room round it, in units of the drawing. */
export type Outline = { id: string; path: string; label: { x: number; y: number; room: number } };

/** A drawing of units that fits in a box of `width` × `height`. */
export type Drawing = { width: number; height: number; outlines: Outline[] };

type Ring = Position[];
type Shape = { id: string; polygons: Ring[][] };

/**
 * Draws the units of one level, or those whose code `isShown` lets through, as SVG paths in whole numbers;
 * north is up and a degree of longitude is shortened by the cosine of the latitude. `width` is in units of the drawing.
 */
export function drawOutlines(
  topology: RegionTopology,
  level: "counties" | "municipalities",
  width: number,
  isShown: (id: string) => boolean = () => true,
): Drawing {
  const shapes = listShapes(topology, topology.objects[level]).filter(({ id }) => isShown(id));
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
  if (points.length === 0) return { width, height: 0, outlines: [] };
  const [west, east] = rangeOf(points.map(([lon]) => lon ?? 0));
  const [south, north] = rangeOf(points.map(([, lat]) => lat ?? 0));
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * shorten);
  const project = ([lon = 0, lat = 0]: Position): Position => [
    Math.round((lon - west) * shorten * scale),
    Math.round((north - lat) * scale),
  ];
  const outlines = shapes.map(({ id, polygons }) => {
    const drawn = polygons.map((rings) => rings.map((ring) => ring.map(project)));
    return { id, path: drawn.flat().map(toPath).join(""), label: placeLabel(drawn) };
  });
  return { width, height: Math.ceil((north - south) * scale), outlines };
}

const listShapes = (topology: RegionTopology, units: UnitArcs): Shape[] =>
  feature(topology, units).features.map(({ id, geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return { id: String(id), polygons: type === "Polygon" ? [coordinates] : coordinates };
  });

const rangeOf = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

/** A closed ring as relative lines; points that fall together are said once. */
function toPath(ring: Ring): string {
  const points = ring.filter(
    ([x, y], index) => index === 0 || x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1],
  );
  const steps = points.slice(1, -1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = points[index] ?? [];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${points[0]?.join(" ")}l${steps.join(" ")}z`;
}

const GRID = 24;

/** The point of a grid over the shape that is inside it and farthest from its border, with that distance. */
function placeLabel(polygons: Ring[][]): Outline["label"] {
  const rings = polygons.flat();
  const [west, east] = rangeOf(rings.flat().map(([x]) => x ?? 0));
  const [north, south] = rangeOf(rings.flat().map(([, y]) => y ?? 0));
  let best = { x: (west + east) / 2, y: (north + south) / 2, room: 0 };
  for (let cell = 0; cell < GRID * GRID; cell += 1) {
    const x = west + ((east - west) * ((cell % GRID) + 0.5)) / GRID;
    const y = north + ((south - north) * (Math.floor(cell / GRID) + 0.5)) / GRID;
    const room = isInside(rings, x, y) ? Math.min(...rings.map((ring) => distanceToRing(ring, x, y))) : 0;
    if (room > best.room) best = { x, y, room };
  }
  return { x: Math.round(best.x), y: Math.round(best.y), room: Math.round(best.room) };
}

const edgesOf = (ring: Ring) =>
  ring.slice(1).map(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    return { x1, y1, x2, y2 };
  });

/** Even-odd rule: holes are not inside. */
const isInside = (rings: Ring[], x: number, y: number) =>
  rings
    .flatMap(edgesOf)
    .filter(({ x1, y1, x2, y2 }) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1).length %
    2 ===
  1;

const distanceToRing = (ring: Ring, x: number, y: number) =>
  Math.min(
    ...edgesOf(ring).map(({ x1, y1, x2, y2 }) => {
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }),
  );
