import type { MapSettings } from "#src/map/map-base.ts";
import { listMapPlaces, type MapPlace } from "#src/map/map-places.ts";
import type { TermNames } from "#src/directory/dataset.ts";
import type { MeasuredRow } from "#src/directory/row-records.ts";
import { askForBase } from "#src/map/client/base-consent.ts";
import type { EntityMap } from "#src/map/client/entity-map.ts";
import type { MapTexts } from "#src/map/client/map-texts.ts";
import { countText, fillText } from "#src/core/text/count-text.ts";
import type { ViewContext } from "./list-view.ts";
import { toMapList } from "./map-list.ts";
import { readData } from "#src/ui/client/read-data.ts";
import type { ResultView } from "./result-view.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

/** The result on a map beside its list; the map's code is loaded when the view is first opened. */
export function toMapView(root: HTMLElement, context: ViewContext): ResultView {
  const element = findPart(root, "[data-view=map]");
  const texts = readData<MapTexts>(element, "texts");
  const { base } = readData<MapSettings>(element, "settings");
  const toAddress = (path: string) => new URL(path.replace(/^\//, context.base), location.href).href;
  const allowed = base && { ...base, url: base.url.startsWith("/") ? toAddress(base.url) : base.url };

  let places: MapPlace[] = [];
  const list = toMapList(root, context, (shown, opener) => {
    const place = places.find(({ rows }) => rows.includes(shown));
    if (!place) return;
    list.choose(place.rows, "same");
    map.use(({ open: openPlace }) => openPlace(place, opener));
  });

  const nameOf = (place: MapPlace) => toPlaceName(place, context.names, texts);
  const describe = (place: MapPlace) =>
    drawWindow(root, place, nameOf(place), list.makeItems(place.rows, "map-popup-row"));

  async function open(): Promise<EntityMap> {
    const { openEntityMap } = await import("#src/map/client/entity-map.ts");
    const start = allowed && askForBase(element, allowed, (next) => map.use(({ setBase }) => setBase(next)));
    const onChoose = (place: MapPlace | undefined) =>
      list.choose(place?.rows ?? [], place ? "first" : "same");
    const container = findPart(element, "[data-part=map]");
    const shapes = toAddress(element.dataset["shapes"] ?? "");
    return openEntityMap({ container, root, texts, shapes, base: start, nameOf, describe, onChoose });
  }

  const show = ({ show: showPlaces }: EntityMap) => showPlaces(places);
  const map = toLazyMap(element, texts, open, show);

  return {
    element,
    draw: (rows: readonly MeasuredRow[], limit) => {
      places = listMapPlaces(rows);
      const unplaced = rows.filter(({ row }) => !row.point).length;
      fillField(element, "unplaced", unplaced > 0 ? countText(texts.unplaced, unplaced) : undefined);
      list.draw(rows, limit);
      map.use(show);
    },
  };
}

/** A map that is opened when it is first used, and again when that has failed; `start` is what it shows first. */
function toLazyMap(
  element: HTMLElement,
  texts: MapTexts,
  open: () => Promise<EntityMap>,
  start: (map: EntityMap) => void,
) {
  let map: Promise<EntityMap> | undefined;
  const use = (act: (map: EntityMap) => void) => {
    if (!map) hideFailure(element);
    map ??= open();
    map.then(act).catch(() => {
      map = undefined;
      showFailure(element, texts);
    });
  };
  findPart(element, "[data-part=map-retry]").addEventListener("click", () => use(start));
  return { use };
}

/** The window of a place with its entities; the name of one entity stands at its link, not above it. */
function drawWindow(root: HTMLElement, place: MapPlace, name: string, items: HTMLElement[]): HTMLElement {
  const { rows, isApproximate } = place;
  const content = cloneTemplate(root, "map-popup");
  fillField(content, "name", rows.length > 1 ? name : undefined);
  findPart(content, "ul").replaceChildren(...items);
  findPart(content, "[data-field=approximate]").hidden = !isApproximate;
  return content;
}

/** The one entity of a place, or how many there are and where. */
function toPlaceName({ rows, isApproximate }: MapPlace, names: TermNames, texts: MapTexts): string {
  const row = rows[0]?.row;
  if (rows.length === 1 || !row) return row?.name ?? "";
  const place = isApproximate ? names.municipality[row.terms.municipality[0] ?? ""] : row.town;
  return fillText(countText(texts.place, rows.length), { place: place ?? "" });
}

/** Says that the map could not be opened: the browser cannot draw it, or something did not load. */
function showFailure(element: HTMLElement, texts: MapTexts): void {
  const hasWebgl = document.createElement("canvas").getContext("webgl2") !== null;
  findPart(element, "[data-part=map]").hidden = true;
  fillField(element, "map-failed", hasWebgl ? texts.failed : texts.unsupported);
  findPart(element, "[data-part=map-retry]").hidden = !hasWebgl;
}

function hideFailure(element: HTMLElement): void {
  findPart(element, "[data-part=map]").hidden = false;
  fillField(element, "map-failed", undefined);
  findPart(element, "[data-part=map-retry]").hidden = true;
}
