import polylabel from "polylabel";
import type { Position } from "geojson";
import type { RegionTopology, UnitArcs } from "./region-topology.ts";
import { listUnitAreas } from "./unit-areas.ts";

/** A unit drawn: its SVG path, and a place for a label with the room round it, in units of the drawing. */
export type Outline = { id: string; path: string; label: { x: number; y: number; room: number } };

/** A drawing of units that fits in a box of `width` × `height`. */
export type Drawing = { width: number; height: number; outlines: Outline[] };

type Shape = { id: string; polygons: Position[][][] };
type Corner = [x: number, y: number];
type Ring = Corner[];

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
  const project = ([lon = 0, lat = 0]: Position): Corner => [
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
  listUnitAreas(topology, units).map(({ id, geometry: { type, coordinates } }) => ({
    id,
    polygons: type === "Polygon" ? [coordinates] : coordinates,
  }));

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

/** The point inside a shape that is farthest from its border, with that distance, both to one unit of the drawing. */
function placeLabel(polygons: Ring[][]): Outline["label"] {
  const [best] = polygons.map((rings) => polylabel(rings)).toSorted((a, b) => b.distance - a.distance);
  const [x = 0, y = 0] = best ?? [];
  return { x: Math.round(x), y: Math.round(y), room: Math.round(best?.distance ?? 0) };
}
