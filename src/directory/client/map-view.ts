import type { MapSettings } from "#src/map/map-base.ts";
import { listMapPlaces, type MapPlace } from "#src/map/map-places.ts";
import type { MeasuredRow } from "#src/directory/row-records.ts";
import { askForBase } from "#src/map/client/base-consent.ts";
import type { EntityMap } from "#src/map/client/entity-map.ts";
import type { MapTexts } from "#src/map/client/map-texts.ts";
import { countText, fillText } from "#src/core/text/count-text.ts";
import type { ViewContext } from "./list-view.ts";
import { toMapList } from "./map-list.ts";
import type { ResultView } from "./result-view.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

/** The result on a map beside its list; the map's code is loaded when the view is first opened. */
export function toMapView(root: HTMLElement, context: ViewContext): ResultView {
  const element = findPart(root, "[data-view=map]");
  const texts = JSON.parse(element.dataset["texts"] ?? "{}") as MapTexts;
  const { base } = JSON.parse(element.dataset["settings"] ?? "{}") as MapSettings;
  const toAddress = (path: string) => new URL(path.replace(/^\//, context.base), location.href).href;
  const allowed = base && { ...base, url: base.url.startsWith("/") ? toAddress(base.url) : base.url };

  let places: MapPlace[] = [];
  let map: Promise<EntityMap> | undefined;
  const list = toMapList(root, context, (shown, opener) => {
    const place = places.find(({ rows }) => rows.includes(shown));
    if (!place) return;
    list.choose(place.rows, "same");
    void map?.then(({ open: openPlace }) => openPlace(place, opener));
  });

  const nameOf = ({ rows, isApproximate }: MapPlace) => {
    const row = rows[0]?.row;
    if (rows.length === 1 || !row) return row?.name ?? "";
    const place = isApproximate ? context.names.municipality[row.terms.municipality[0] ?? ""] : row.town;
    return fillText(countText(texts.place, rows.length), { place: place ?? "" });
  };
  const describe = (place: MapPlace) => {
    const content = cloneTemplate(root, "map-popup");
    fillField(content, "name", place.rows.length > 1 ? nameOf(place) : undefined);
    findPart(content, "[data-field=approximate]").hidden = !place.isApproximate;
    findPart(content, "ul").replaceChildren(...list.makeItems(place.rows, "map-popup-row"));
    return content;
  };

  async function open(): Promise<EntityMap> {
    const { openEntityMap } = await import("#src/map/client/entity-map.ts");
    const start =
      allowed && askForBase(element, allowed, (next) => void map?.then(({ setBase }) => setBase(next)));
    const onChoose = (place: MapPlace | undefined) =>
      list.choose(place?.rows ?? [], place ? "first" : "same");
    const container = findPart(element, "[data-part=map]");
    const shapes = toAddress(element.dataset["shapes"] ?? "");
    return openEntityMap({ container, root, texts, shapes, base: start, nameOf, describe, onChoose });
  }

  function fail() {
    const hasWebgl = document.createElement("canvas").getContext("webgl2") !== null;
    findPart(element, "[data-part=map]").hidden = true;
    fillField(element, "map-failed", hasWebgl ? texts.failed : texts.unsupported);
  }

  return {
    element,
    draw: (rows: readonly MeasuredRow[], limit) => {
      places = listMapPlaces(rows);
      const unplaced = rows.filter(({ row }) => !row.point).length;
      fillField(element, "unplaced", unplaced > 0 ? countText(texts.unplaced, unplaced) : undefined);
      list.draw(rows, limit);
      map ??= open();
      map.then(({ show }) => show(places)).catch(fail);
    },
  };
}
