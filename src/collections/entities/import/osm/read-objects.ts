import { readJsonItems } from "#src/commands/json/read-json-items.ts";
import { Fault } from "#src/commands/fault.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import type { Point } from "#src/core/places/distance.ts";
import { findCentre } from "./find-centre.ts";
import { listTags, type Tags } from "./list-tags.ts";

/** An object of OpenStreetMap: `node/123`; its point is undefined where the file does not give one. */
export type OsmObject = {
  id: string;
  version?: number;
  /** The day of its last change, `YYYY-MM-DD`. */
  changedOn?: string;
  point?: Point;
  tags: Tags;
};

/** What is read of a file: its objects, what could not be read as one, and what the file says of itself. */
export type OsmItem =
  | { kind: "object"; object: OsmObject }
  | { kind: "broken"; place: string; why: "shape" | "id" }
  /** The day of the data, and what the service says when it did not finish. */
  | { kind: "state"; day: string }
  | { kind: "remark"; text: string };

const PATHS = ["$.elements.*", "$.features.*", "$.osm3s.timestamp_osm_base", "$.remark"];

/**
 * Reads the objects of an Overpass answer or of GeoJSON (RFC 7946, one collection or one feature a line) as Overpass,
 * overpass-turbo, `osmium export` or `ogr2ogr` write it. Throws a `Fault`, also while objects are read.
 */
export async function* readObjects(file: string): AsyncGenerator<OsmItem> {
  let isKnown = false;
  for await (const { path, value } of readJsonItems(file, PATHS)) {
    const [list, index] = path;
    if (list === "osm3s") yield { kind: "state", day: String(value).slice(0, 10) };
    else if (list === "remark") yield { kind: "remark", text: String(value) };
    else {
      isKnown = true;
      yield toItem(value, list === "elements" ? readElement : readFeature, `${list}[${index}]`);
    }
  }
  if (!isKnown) throw new Fault("osm-kind", { file });
}

type Read = Omit<OsmObject, "id"> & { id: string | undefined };

function toItem(value: unknown, read: (fields: Fields) => Read | undefined, place: string): OsmItem {
  const object = isFields(value) ? read(value) : undefined;
  if (!object) return { kind: "broken", place, why: "shape" };
  const { id } = object;
  return id === undefined
    ? { kind: "broken", place, why: "id" }
    : { kind: "object", object: { ...object, id } };
}

const KINDS = ["node", "way", "relation"] as const;

/** An element of Overpass JSON. */
function readElement(element: Fields): Read | undefined {
  const { type, id, tags, lat, lon, center, bounds } = element;
  if (!KINDS.some((kind) => kind === type)) return undefined;
  const inside = isFields(center) ? center : { lat, lon };
  const box = isFields(bounds)
    ? [
        [bounds["minlon"], bounds["minlat"]],
        [bounds["maxlon"], bounds["maxlat"]],
      ]
    : undefined;
  return {
    id: isNumber(id) ? `${String(type)}/${String(id)}` : undefined,
    ...readHistory(element["version"], element["timestamp"]),
    ...toPoint(findCentre([inside["lon"], inside["lat"]]) ?? findCentre(box)),
    tags: listTags(isFields(tags) ? tags : {}),
  };
}

/** A feature of GeoJSON, whichever program wrote it. */
function readFeature(feature: Fields): Read | undefined {
  const { type, geometry } = feature;
  if (type !== "Feature") return undefined;
  const properties = isFields(feature["properties"]) ? feature["properties"] : {};
  const meta = isFields(properties["meta"]) ? properties["meta"] : properties;
  const shape = isFields(geometry) ? geometry : {};
  return {
    id: findId(feature["id"], properties, readText(shape, "type") ?? ""),
    ...readHistory(
      properties["@version"] ?? properties["osm_version"] ?? meta["version"],
      properties["@timestamp"] ?? properties["osm_timestamp"] ?? meta["timestamp"],
    ),
    ...toPoint(findCentre(shape["coordinates"] ?? shape["geometries"])),
    tags: listTags(properties),
  };
}

const isNumber = (value: unknown): boolean => /^\d{1,19}$/.test(String(value));
const toPoint = (point: Point | undefined) => (point ? { point } : {});

function readHistory(version: unknown, timestamp: unknown): Pick<OsmObject, "version" | "changedOn"> {
  const seconds = typeof timestamp === "number" ? new Date(timestamp * 1000).toISOString() : undefined;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec((seconds ?? String(timestamp)).replaceAll("/", "-")) ?? [];
  return {
    ...(isNumber(version) && { version: Number(version) }),
    ...(day !== undefined && { changedOn: day }),
  };
}

const LETTERS: Readonly<Record<string, string>> = { n: "node", w: "way", r: "relation" };

/** `node/1` (overpass-turbo), `n1` and `a3` (osmium: an area is twice its way, or that and one for a relation), `osm_id` (ogr2ogr). */
function findId(own: unknown, properties: Fields, shape: string): string | undefined {
  const { "@id": marked, "@type": kind, osm_id: number, osm_way_id: way } = properties;
  for (const written of [own, marked, properties["id"]]) {
    const text = String(written);
    if (/^(?:node|way|relation)\/\d{1,19}$/.test(text)) return text;
    const [, letter = "", digits = ""] = /^([nwra])(\d{1,19})$/.exec(text) ?? [];
    if (letter === "a") return `${BigInt(digits) % 2n === 0n ? "way" : "relation"}/${BigInt(digits) / 2n}`;
    if (letter !== "") return `${LETTERS[letter]}/${digits}`;
  }
  if (KINDS.some((one) => one === kind) && isNumber(marked)) return `${String(kind)}/${String(marked)}`;
  if (isNumber(way)) return `way/${String(way)}`;
  if (!isNumber(number)) return undefined;
  const kinds: Readonly<Record<string, string>> = { Point: "node", LineString: "way" };
  return `${kinds[shape] ?? "relation"}/${String(number)}`;
}
