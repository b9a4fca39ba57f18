import {
  addProtocol,
  Map,
  NavigationControl,
  setWorkerUrl,
  type ErrorEvent,
  type GeoJSONSource,
} from "maplibre-gl";
import styleUrl from "maplibre-gl/dist/maplibre-gl.css?url";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Protocol } from "pmtiles";
import type { MapBase } from "#src/map/map-base.ts";
import { boxOf, toPlaceFeatures, type MapPlace } from "#src/map/map-places.ts";
import { toMapStyle } from "#src/map/map-style.ts";
import { keepRoom, ROOM } from "#src/map/place-names.ts";
import { onPaletteChange, readMapPalette } from "./map-palette.ts";
import type { MapTexts } from "./map-texts.ts";
import { toPlaceMarkers, SOURCE } from "./place-markers.ts";
import { toPlacePopup } from "./place-popup.ts";

setWorkerUrl(workerUrl);
addProtocol("pmtiles", new Protocol().tile);

const CLUSTER_RADIUS = 52;
const DEEPEST_CLUSTER = 15;
const FRAME = { padding: 56, maxZoom: 10 };

/** What the map needs of the page. */
export type EntityMapOptions = {
  /** The empty element that the map fills. */
  container: HTMLElement;
  /** The element under which templates are. */
  root: HTMLElement;
  texts: MapTexts;
  /** Full address of the region's boundaries. */
  shapes: string;
  base: MapBase | undefined;
  /** A place in a few words, for its button. */
  nameOf: (place: MapPlace) => string;
  /** Draws what a place's window says. */
  describe: (place: MapPlace) => HTMLElement;
  onChoose: (place: MapPlace | undefined) => void;
};

/** The map of entities. */
export type EntityMap = {
  /** Shows these places only, all of them in view. */
  show: (places: readonly MapPlace[]) => void;
  /** Goes to a place and opens its window; `opener` gets the focus back when it closes. */
  open: (place: MapPlace, opener: HTMLElement) => void;
  /** Draws on another base layer, or on the region's own boundaries. */
  setBase: (base: MapBase | undefined) => void;
};

function createMap({ container, texts, shapes, base }: EntityMapOptions): Map {
  const map = new Map({
    container,
    style: toMapStyle({ base, shapes }, readMapPalette()),
    attributionControl: false,
    cooperativeGestures: true,
    ...(matchMedia("(prefers-reduced-motion: reduce)").matches && { fadeDuration: 0 }),
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 18,
    locale: {
      "Map.Title": texts.title,
      "NavigationControl.ZoomIn": texts.zoomIn,
      "NavigationControl.ZoomOut": texts.zoomOut,
      "Popup.Close": texts.close,
      "CooperativeGesturesHandler.WindowsHelpText": texts.gestures.windows,
      "CooperativeGesturesHandler.MacHelpText": texts.gestures.mac,
      "CooperativeGesturesHandler.MobileHelpText": texts.gestures.touch,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  return map;
}

/** Loads the style sheet with the map, because Astro would load an imported one with the page. */
const loadStyle = () =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: styleUrl });
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    document.head.append(link);
  });

/** Gives the places to the map as a clustered source; a style that the map changes to does not have it. */
function addPlaces(map: Map, places: readonly MapPlace[]): void {
  if (map.getSource(SOURCE)) return;
  map.addSource(SOURCE, {
    type: "geojson",
    data: toPlaceFeatures(places),
    cluster: true,
    clusterRadius: CLUSTER_RADIUS,
    clusterMaxZoom: DEEPEST_CLUSTER,
    clusterProperties: { total: ["+", ["get", "count"]] },
  });
  map.addImage("room", { width: ROOM, height: ROOM, data: new Uint8Array(4 * ROOM * ROOM) });
  map.addLayer(keepRoom(SOURCE, "room"));
}

/** How long the map may take, and after what time it is asked whether its worker can be had at all. */
const LONGEST_WAIT = 20_000;
const FIRST_DOUBT = 4000;

/**
 * Resolves once the worker of the map has read the places and, where they are drawn, the boundaries; rejects when one
 * of these does not load. A worker that is not there tells nobody: it is asked for after a while.
 */
function whenReady(map: Map): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const needed = [SOURCE, "shapes"];
  map.on("sourcedata", () => {
    const sources = needed.filter((id) => id === SOURCE || map.getSource(id));
    if (sources.every((id) => map.getSource(id) && map.isSourceLoaded(id))) resolve();
  });
  map.on("error", (event: ErrorEvent & { sourceId?: string }) => {
    if (needed.includes(event.sourceId ?? "")) reject(event.error);
  });
  setTimeout(() => reject(new Error("the map does not answer")), LONGEST_WAIT);
  const doubt = setTimeout(() => {
    fetch(workerUrl).then(({ ok, status }) => ok || reject(new Error(`${workerUrl}: ${status}`)), reject);
  }, FIRST_DOUBT);
  return promise.finally(() => clearTimeout(doubt));
}

/** Opens a map in the page; rejects where the browser has no WebGL 2, or a part of the map does not load. */
export async function openEntityMap(options: EntityMapOptions): Promise<EntityMap> {
  await loadStyle();
  const { shapes, onChoose } = options;
  let { base } = options;
  let places: readonly MapPlace[] = [];
  let known = "";
  const map = createMap(options);
  const popup = toPlacePopup(map, options);
  const markers = toPlaceMarkers(map, options, (place, opener) => {
    popup.open(place, opener);
    onChoose(place);
  });

  const restyle = () => map.setStyle(toMapStyle({ base, shapes }, readMapPalette()), { diff: false });
  map.on("style.load", () => addPlaces(map, places));
  map.on("render", () => markers.update(places));
  await whenReady(map).catch((error: unknown) => {
    map.remove();
    throw error;
  });
  onPaletteChange(restyle);

  return {
    show: (next) => {
      places = next;
      popup.close();
      void map.getSource<GeoJSONSource>(SOURCE)?.setData(toPlaceFeatures(places));
      const ids = places.map(({ id }) => id).join();
      const box = ids === known ? undefined : boxOf(places);
      if (box) map.fitBounds(box, { ...FRAME, animate: known !== "" });
      known = ids;
    },
    open: (place, opener) => {
      map.jumpTo({ center: [place.lon, place.lat], zoom: Math.max(map.getZoom(), FRAME.maxZoom) });
      popup.open(place, opener);
    },
    setBase: (next) => {
      base = next;
      restyle();
    },
  };
}
