import type { SymbolLayerSpecification } from "maplibre-gl";

/**
 * How names of places stand: at the place, or on the first side of it where the name covers neither another one nor a
 * point of the map, for which `keepRoom` takes the room. A name without room is left out.
 */
export const besidePoints: SymbolLayerSpecification["layout"] = {
  "text-size": 14,
  "text-variable-anchor-offset": [
    "top",
    [0, 0.4],
    "top",
    [0, 1.8],
    "bottom",
    [0, -1.8],
    "left",
    [1.9, 0],
    "right",
    [-1.9, 0],
  ],
  "text-justify": "auto",
  "text-padding": 3,
};

/** Side of the empty image that takes the room of a point, in CSS pixels. */
export const ROOM = 34;

/**
 * A layer of a clustered source that shows nothing and keeps names of places off the points that buttons show above
 * the map; it comes after all layers of names. Groups and counts make a point as large as `DirectoryMapPoint.astro` draws it.
 */
export const keepRoom = (source: string, image: string): SymbolLayerSpecification => ({
  id: source,
  type: "symbol",
  source,
  layout: {
    "icon-image": image,
    "icon-size": ["step", ["coalesce", ["get", "total"], ["get", "count"]], 1, 5, 1.25, 22, 1.5],
    "icon-allow-overlap": true,
    "icon-padding": 0,
  },
});
