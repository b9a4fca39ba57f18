import type { Drawing, Outline } from "./outlines.ts";
import type { Tile, TileGrid } from "./tiles.ts";
import { findStep, toSteps, type Step } from "./steps.ts";

/** Where real boundaries come from, as their licence asks to be said. */
export type MapSource = { name: string; url: string; licence: string };

/** A unit that the map counts: its name, its page and how many entities it has. */
export type CountedUnit = { id: string; name: string; shortName: string; href: string; count: number };

/** A unit on the map, with the number of its colour (0 for none). */
export type MapUnit = Outline &
  Omit<CountedUnit, "id"> & {
    step: number;
    /** The name for assistive technology and what is written on the unit, where they are not its count. */
    words?: { title: string; text: string } | undefined;
  };

/** A map of counts drawn on boundaries. */
export type DrawnMap = {
  width: number;
  height: number;
  units: MapUnit[];
  steps: Step[];
  source: MapSource;
};

/** A unit on a map of tiles. */
export type TileUnit = Omit<MapUnit, "path" | "label"> & { tile: Tile };

/** A map of counts with one equal tile for each unit, for a region without boundaries. */
export type TileMap = { columns: number; rows: number; units: TileUnit[]; steps: Step[] };

/** A map of counts; one without units is not shown. */
export type TerritoryMap = DrawnMap | TileMap;

/** Puts counts on a drawing: units without a count stay out. */
export function toTerritoryMap(
  { width, height, outlines }: Drawing,
  counted: readonly CountedUnit[],
  source: MapSource,
): DrawnMap {
  const steps = toSteps(counted.map(({ count }) => count));
  const byId = new Map(counted.map((unit) => [unit.id, unit]));
  const units = outlines.flatMap((outline) => {
    const unit = byId.get(outline.id);
    return unit ? [{ ...outline, ...unit, step: findStep(unit.count, steps) }] : [];
  });
  return { width, height, units, steps, source };
}

/** Puts counts on tiles, row by row: units without a tile or a count stay out. */
export function toTileMap({ columns, rows, tiles }: TileGrid, counted: readonly CountedUnit[]): TileMap {
  const steps = toSteps(counted.map(({ count }) => count));
  const byId = new Map(counted.map((unit) => [unit.id, unit]));
  const units = [...tiles].flatMap(([id, tile]) => {
    const unit = byId.get(id);
    return unit ? [{ ...unit, tile, step: findStep(unit.count, steps) }] : [];
  });
  return { columns, rows, units, steps };
}
