import type { Link } from "#src/core/links/link.ts";
import type { Drawing } from "./outlines.ts";
import type { DrawnMap, MapSource, TileMap } from "./territory-map.ts";
import type { TileGrid } from "./tiles.ts";

/** Number of colours of areas; further areas repeat them, and their letters tell them apart. */
const COLOURS = 4;

/** A unit with the number of its area (1 for the first, 0 for none) and its name with that of the area. */
export type PlacedUnit = Link & { id: string; shortName: string; area: number; title: string };

/** The colour of an area on the map, by its number. */
export const toAreaStep = (area: number): number => (area === 0 ? 0 : ((area - 1) % COLOURS) + 1);

/** The letter of an area by its number, `A` for the first; `?` for none. */
export const toAreaLetter = (area: number): string => (area === 0 ? "?" : String.fromCodePoint(64 + area));

/** A map of areas: each unit has the colour and the letter of its area. */
export function toAreaMap(
  { width, height, outlines }: Drawing,
  placed: readonly PlacedUnit[],
  source: MapSource,
): DrawnMap {
  const byId = new Map(placed.map((unit) => [unit.id, unit]));
  const units = outlines.flatMap((outline) => {
    const unit = byId.get(outline.id);
    return unit ? [{ ...outline, ...toMarked(unit) }] : [];
  });
  return { width, height, units, steps: [], source };
}

/** Tiles of areas: each unit has the colour and the letter of its area. */
export function toAreaTiles({ columns, rows, tiles }: TileGrid, placed: readonly PlacedUnit[]): TileMap {
  const byId = new Map(placed.map((unit) => [unit.id, unit]));
  const units = [...tiles].flatMap(([id, tile]) => {
    const unit = byId.get(id);
    return unit ? [{ ...toMarked(unit), id, tile }] : [];
  });
  return { columns, rows, units, steps: [] };
}

const toMarked = ({ area, title, ...link }: PlacedUnit) => ({
  ...link,
  count: area,
  step: toAreaStep(area),
  words: { title, text: toAreaLetter(area) },
});
