import type { MapSource } from "./territory-map.ts";

/** The base layer that the operator chose for the map of entities. */
export type MapBase = {
  /** `pmtiles`: one file of vector tiles (Protomaps basemap schema, version 4); `raster`: pictures by zoom, x and y. */
  kind: "pmtiles" | "raster";
  /** Address of the file, root-relative when it is on the portal's own host, or the pattern of pictures. */
  url: string;
  attribution: { name: string; url?: string | undefined };
  /** The deepest zoom that the layer has. */
  maxZoom?: number | undefined;
};

/** What the map in the browser is drawn on; without a source there are no boundaries. */
export type MapSettings = { base: MapBase | undefined; source: MapSource | undefined };

/** What `portal.yaml` says of the map. */
type MapFile = {
  pmtiles?: string | undefined;
  raster?: string | undefined;
  attribution: { name: string; url?: string | undefined };
  maxZoom?: number | undefined;
};

/** Reads the setting of a portal; undefined where the map has only the portal's own boundaries. */
export function toMapBase(file: MapFile | undefined): MapBase | undefined {
  const url = file?.pmtiles ?? file?.raster;
  if (!file || url === undefined) return undefined;
  return {
    kind: file.pmtiles === undefined ? "raster" : "pmtiles",
    url,
    attribution: file.attribution,
    maxZoom: file.maxZoom,
  };
}

/** The host of a base layer when it is not the page's own: it would learn who looks at what. */
export function findForeignHost({ url }: Pick<MapBase, "url">, page: string): string | undefined {
  const address = new URL(url, page);
  return address.origin === new URL(page).origin ? undefined : address.host;
}
