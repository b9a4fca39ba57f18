import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "./palette.ts";
import { besidePoints } from "./place-names.ts";

const isKind = (...kinds: string[]): FilterSpecification => ["in", ["get", "kind"], ["literal", kinds]];
const isShape = (type: "Polygon" | "LineString"): FilterSpecification => ["==", ["geometry-type"], type];
const widths = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.6],
  ["zoom"],
  8,
  far,
  16,
  near,
];

/** Layers of the Protomaps basemap schema, version 4, that orient without drawing the eye from the points. */
export const listTileLayers = (source: string, palette: MapPalette, font: string[]): LayerSpecification[] => [
  ...listGround({ source }, palette),
  ...listWays({ source }, palette),
  ...listNames({ source }, palette, font),
];

const listGround = (tiles: { source: string }, palette: MapPalette): LayerSpecification[] => [
  {
    ...tiles,
    id: "earth",
    type: "fill",
    "source-layer": "earth",
    paint: { "fill-color": palette.raised },
  },
  {
    ...tiles,
    id: "green",
    type: "fill",
    "source-layer": "landuse",
    filter: isKind("forest", "wood", "park", "national_park", "nature_reserve"),
    paint: { "fill-color": palette.surface },
  },
  {
    ...tiles,
    id: "water",
    type: "fill",
    "source-layer": "water",
    filter: isShape("Polygon"),
    paint: { "fill-color": palette.accentSoft },
  },
  {
    ...tiles,
    id: "rivers",
    type: "line",
    "source-layer": "water",
    filter: isShape("LineString"),
    paint: { "line-color": palette.accentSoft, "line-width": widths(1, 4) },
  },
];

const listWays = (tiles: { source: string }, palette: MapPalette): LayerSpecification[] => [
  {
    ...tiles,
    id: "minor-roads",
    type: "line",
    "source-layer": "roads",
    filter: isKind("minor_road"),
    minzoom: 12,
    paint: { "line-color": palette.line, "line-width": widths(0.3, 6) },
  },
  {
    ...tiles,
    id: "roads",
    type: "line",
    "source-layer": "roads",
    filter: isKind("highway", "major_road"),
    paint: { "line-color": palette.control, "line-opacity": 0.5, "line-width": widths(0.6, 9) },
  },
  {
    ...tiles,
    id: "boundaries",
    type: "line",
    "source-layer": "boundaries",
    paint: { "line-color": palette.control, "line-dasharray": [3, 2], "line-width": 1 },
  },
];

const listNames = (tiles: { source: string }, palette: MapPalette, font: string[]): LayerSpecification[] => [
  {
    ...tiles,
    id: "names",
    type: "symbol",
    "source-layer": "places",
    filter: isKind("locality"),
    layout: {
      "text-field": ["coalesce", ["get", "name:pl"], ["get", "name"]],
      "text-font": font,
      ...besidePoints,
      "symbol-sort-key": ["-", ["coalesce", ["get", "population_rank"], 0]],
    },
    paint: { "text-color": palette.muted, "text-halo-color": palette.raised, "text-halo-width": 1.5 },
  },
];
