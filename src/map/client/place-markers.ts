import { Marker, type GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import type { MapPlace } from "#src/map/map-places.ts";
import { countText } from "#src/core/text/count-text.ts";
import { cloneTemplate, fillField } from "#src/directory/client/template.ts";
import type { MapTexts } from "./map-texts.ts";

/** The clustered source of places and its layer; layers of the ground have other names. */
export const SOURCE = "places";

type Spot = { key: string; at: [number, number]; count: number; clusterId: number | undefined };

/** Of a place, or of a group that MapLibre made of places. */
type SpotProperties = { id?: string; count?: number; cluster_id?: number; total?: number };

type MarkerContext = { root: HTMLElement; texts: MapTexts; nameOf: (place: MapPlace) => string };

/** The buttons on the map: one for each place or group of places in view. */
export type PlaceMarkers = { update: (places: readonly MapPlace[]) => void };

function listSpots(map: MapLibre): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { geometry, properties } of map.querySourceFeatures(SOURCE)) {
    if (geometry.type !== "Point") continue;
    const { cluster_id: clusterId, total, id, count }: SpotProperties = properties;
    const key = clusterId === undefined ? `place ${id}` : `group ${clusterId} ${total}`;
    const [lon = 0, lat = 0] = geometry.coordinates;
    spots.set(key, { key, at: [lon, lat], count: total ?? count ?? 1, clusterId });
  }
  return [...spots.values()];
}

function drawButton(count: number, place: MapPlace | undefined, { root, texts, nameOf }: MarkerContext) {
  const button = cloneTemplate(root, "map-marker");
  fillField(button, "count", count > 1 ? count.toLocaleString(document.documentElement.lang) : "");
  button.dataset["kind"] = kindOf(place);
  button.dataset["size"] = String(Math.min(3, Math.floor(Math.log10(count) * 1.5) + 1));
  const label = place ? nameOf(place) : countText(texts.group, count);
  button.setAttribute("aria-label", label);
  button.title = label;
  return button;
}

function kindOf(place: MapPlace | undefined): "group" | "approximate" | "exact" {
  if (!place) return "group";
  return place.isApproximate ? "approximate" : "exact";
}

/** Buttons instead of painted circles, so that the map works with a keyboard and a screen reader. */
export function toPlaceMarkers(
  map: MapLibre,
  context: MarkerContext,
  onPress: (place: MapPlace, opener: HTMLElement) => void,
): PlaceMarkers {
  const shown = new Map<string, Marker>();

  const zoomInto = async ({ clusterId = 0, at }: Spot) => {
    const zoom = await map.getSource<GeoJSONSource>(SOURCE)?.getClusterExpansionZoom(clusterId);
    map.getCanvas().focus();
    if (zoom !== undefined) map.easeTo({ center: at, zoom });
  };
  const makeButton = (spot: Spot, place: MapPlace | undefined) => {
    const button = drawButton(spot.count, place, context);
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      if (place) onPress(place, button);
      else void zoomInto(spot);
    });
    return button;
  };

  return {
    update: (places) => {
      if (!map.getSource(SOURCE) || !map.isSourceLoaded(SOURCE)) return;
      const byId = new Map(places.map((place) => [`place ${place.id}`, place]));
      const spots = new Map(listSpots(map).map((spot) => [spot.key, spot]));
      for (const [key, marker] of shown) {
        if (spots.has(key)) continue;
        marker.remove();
        shown.delete(key);
      }
      for (const [key, spot] of spots) {
        const place = byId.get(key);
        if (shown.has(key) || (!place && spot.clusterId === undefined)) continue;
        const marker = new Marker({ element: makeButton(spot, place) }).setLngLat(spot.at).addTo(map);
        shown.set(key, marker);
      }
    },
  };
}
