import { Popup, type Map as MapLibre } from "maplibre-gl";
import type { MapPlace } from "#src/map/map-places.ts";

/** The window over a place of the map; one at a time. */
export type PlacePopup = {
  /** Opens at the place with the focus inside; Escape or its button closes it and gives the focus back. */
  open: (place: MapPlace, opener: HTMLElement) => void;
  close: () => void;
};

const MARGIN = 10;

/** Moves the map just so far that the whole window is in it. */
function bringIntoView(map: MapLibre, element: HTMLElement): void {
  const [inner, outer] = [element.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
  const past = (before: number, after: number) => Math.min(0, before - MARGIN) || Math.max(0, after + MARGIN);
  const x = past(inner.left - outer.left, inner.right - outer.right);
  const y = past(inner.top - outer.top, inner.bottom - outer.bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y]);
}

/** Makes the window, which `describe` fills. */
export function toPlacePopup(
  map: MapLibre,
  {
    describe,
    onChoose,
  }: { describe: (place: MapPlace) => HTMLElement; onChoose: (place: MapPlace | undefined) => void },
): PlacePopup {
  let current: Popup | undefined;
  const close = () => {
    const popup = current;
    current = undefined;
    popup?.remove();
  };
  return {
    close,
    open: (place, opener) => {
      close();
      const content = describe(place);
      const popup = new Popup({ offset: 18, maxWidth: "min(20rem, 80vw)", anchor: "bottom" });
      popup.setLngLat([place.lon, place.lat]).setDOMContent(content).addTo(map);
      popup.getElement().addEventListener("keydown", ({ key }) => key === "Escape" && popup.remove());
      popup.on("close", () => {
        if (current !== popup) return;
        current = undefined;
        onChoose(undefined);
        (opener.isConnected ? opener : map.getCanvas()).focus();
      });
      current = popup;
      bringIntoView(map, popup.getElement());
    },
  };
}
