import type { FilterSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapBase } from "./map-base.ts";
import type { MapPalette } from "./palette.ts";
import { besidePoints } from "./place-names.ts";
import { listTileLayers } from "./tile-layers.ts";

/** What the map is drawn on: the operator's base layer where it may be loaded, else the portal's own boundaries. */
export type MapGround = {
  base?: MapBase | undefined;
  /** Full address of `RegionShapes`. */
  shapes: string;
};

/** The page's own font, quoted as CSS asks; the browser draws it, so no glyphs are asked of a server. */
const FONT = ['"Source Sans 3"'];

/** From this zoom on a town has a mark of its own beside its name. */
const MARKED_FROM = 9;

const isLevel = (level: string): FilterSpecification => ["==", ["get", "level"], level];

/** The style of the map (MapLibre style specification, version 8) for a ground and a palette. */
export function toMapStyle(ground: MapGround, palette: MapPalette): StyleSpecification {
  const { base } = ground;
  const background: LayerSpecification = {
    id: "background",
    type: "background",
    paint: { "background-color": base?.kind === "raster" ? palette.surface : palette.page },
  };
  const drawn = drawGround(ground, palette);
  return { version: 8, sources: drawn.sources, layers: [background, ...drawn.layers] };
}

type Drawn = Pick<StyleSpecification, "sources" | "layers">;

function drawGround({ base, shapes }: MapGround, palette: MapPalette): Drawn {
  if (!base) return drawShapes(shapes, palette);
  return base.kind === "raster" ? drawPictures(base) : drawTiles(base, palette);
}

const drawShapes = (shapes: string, palette: MapPalette): Drawn => ({
  sources: { shapes: { type: "geojson", data: shapes } },
  layers: [...listBoundaries(palette), markTowns(palette), nameTowns(palette)],
});

const listBoundaries = (palette: MapPalette): LayerSpecification[] => [
  {
    id: "land",
    type: "fill",
    source: "shapes",
    filter: isLevel("county"),
    paint: { "fill-color": palette.raised },
  },
  {
    id: "municipalities",
    type: "line",
    source: "shapes",
    filter: isLevel("municipality"),
    paint: { "line-color": palette.line, "line-width": 1 },
  },
  {
    id: "counties",
    type: "line",
    source: "shapes",
    filter: isLevel("county"),
    layout: { "line-join": "round" },
    paint: { "line-color": palette.control, "line-width": 1.5, "line-opacity": 0.7 },
  },
];

const markTowns = (palette: MapPalette): LayerSpecification => ({
  id: "town-marks",
  type: "circle",
  source: "shapes",
  filter: isLevel("town"),
  minzoom: MARKED_FROM,
  paint: { "circle-color": palette.control, "circle-radius": 2.5 },
});

const nameTowns = (palette: MapPalette): LayerSpecification => ({
  id: "towns",
  type: "symbol",
  source: "shapes",
  filter: isLevel("town"),
  layout: {
    ...besidePoints,
    "text-field": ["get", "name"],
    "text-font": FONT,
    "symbol-sort-key": ["get", "rank"],
  },
  paint: { "text-color": palette.muted, "text-halo-color": palette.raised, "text-halo-width": 1.5 },
});

function drawPictures({ url, maxZoom = 19 }: MapBase): Drawn {
  return {
    sources: { pictures: { type: "raster", tiles: [url], tileSize: 256, maxzoom: maxZoom } },
    layers: [{ id: "pictures", type: "raster", source: "pictures" }],
  };
}

const drawTiles = ({ url }: MapBase, palette: MapPalette): Drawn => ({
  sources: { tiles: { type: "vector", url: `pmtiles://${url}` } },
  layers: listTileLayers("tiles", palette, FONT),
});
