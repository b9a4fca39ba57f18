import { XMLParser } from "fast-xml-parser";
import type { MultiPolygon, Position } from "geojson";
import { Fault } from "#src/commands/fault.ts";

/** A municipality as the register of boundaries (PRG) describes it: its TERYT code and its shape, longitude first. */
export type BoundaryFeature = { code: string; geometry: MultiPolygon };

/** The field of PRG layers that holds the TERYT code. */
export const CODE_FIELD = "JPT_KOD_JE";

const xml = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ["member", "featureMember", "interior"].includes(name),
});

/**
 * Parses an answer to GetFeature, GeoJSON or GML 3; `url` is named in faults. A unit without a shape is left out, a shape that
 * is none is a fault.
 */
export function readFeatures(text: string, url: string): FeaturePage {
  const read = /^\s*</.test(text) ? readGml(text, url) : readGeoJson(text);
  if (!read) throw new Fault("format", { url, start: text.slice(0, 80) });
  const features = read.flatMap(({ code, polygons }) => {
    if (polygons.length === 0) return [];
    const geometry = toGeometry(polygons);
    if (!geometry) throw new Fault("geometry", { url, code: code.slice(0, 20) });
    return [{ code, geometry }];
  });
  return { features, count: read.length };
}

/** What an answer holds: units with a shape, and the number of all. */
export type FeaturePage = { features: BoundaryFeature[]; count: number };

/** A unit as the service wrote it; one that has no shape has no polygons. */
type WrittenUnit = { code: string; polygons: unknown[] };

function readGeoJson(text: string): WrittenUnit[] | undefined {
  const { features } = asTree(parseJson(text));
  if (!Array.isArray(features)) return undefined;
  return features.flatMap((feature: unknown) => {
    const { geometry, properties } = asTree(feature);
    const { type, coordinates } = asTree(geometry);
    const code = asTree(properties)[CODE_FIELD];
    if (typeof code !== "string") return [];
    if (geometry === null || geometry === undefined) return [{ code, polygons: [] }];
    return [
      { code, polygons: type === "MultiPolygon" && Array.isArray(coordinates) ? coordinates : [coordinates] },
    ];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Tree = Record<string, unknown>;

/** A document type could define entities that grow without end, or that are read from elsewhere; GML needs none. */
function readGml(text: string, url: string): WrittenUnit[] | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Fault("document-type", { url });
  const root = parseXml(text);
  const report = root["ExceptionReport"] ?? root["ServiceExceptionReport"];
  if (report) throw new Fault("service", { url, reason: listText(report).join(" ").slice(0, 300) });
  const collection = root["FeatureCollection"];
  if (collection === undefined) return undefined;
  const { member, featureMember } = asTree(collection);
  return asList(member ?? featureMember).flatMap((item) => {
    const [feature] = Object.values(asTree(item)).map(asTree);
    const code = feature?.[CODE_FIELD];
    const polygons = [...find(feature, "Polygon"), ...find(feature, "PolygonPatch")];
    return typeof code === "string" ? [{ code, polygons: polygons.map(readPolygon) }] : [];
  });
}

function parseXml(text: string): Tree {
  try {
    return asTree(xml.parse(text));
  } catch {
    return {};
  }
}

const readPolygon = (polygon: unknown): Position[][] => {
  const { exterior, interior } = asTree(polygon);
  return [exterior, ...asList(interior)].map((ring) => {
    const [list] = find(ring, "posList");
    return typeof list === "string" ? readPositions(list) : [];
  });
};

function readPositions(list: string): Position[] {
  const numbers = list.trim().split(/\s+/).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [
    numbers[2 * index] ?? NaN,
    numbers[2 * index + 1] ?? NaN,
  ]);
}

const LEAST_POSITIONS = 4;

/** The shape, when it is one: rings of positions on Earth, each closed by at least four of them (RFC 7946, section 3.1.6). */
function toGeometry(polygons: readonly unknown[]): MultiPolygon | undefined {
  const read = polygons.map((polygon) =>
    mapList(polygon, (ring) => mapList(ring, toPosition, LEAST_POSITIONS)),
  );
  const coordinates = read.filter((polygon) => polygon !== undefined);
  return read.length > 0 && coordinates.length === read.length
    ? { type: "MultiPolygon", coordinates }
    : undefined;
}

/** A list whose items can all be read. */
function mapList<T>(list: unknown, toItem: (item: unknown) => T | undefined, least = 1): T[] | undefined {
  if (!Array.isArray(list) || list.length < least) return undefined;
  const items = list.map(toItem).filter((item) => item !== undefined);
  return items.length === list.length ? items : undefined;
}

/** Services disagree on the order of axes in EPSG:4326; in Poland the latitude is always the greater number. */
function toPosition(written: unknown): Position | undefined {
  const [a, b] = (Array.isArray(written) ? written : []) as unknown[];
  if (typeof a !== "number" || typeof b !== "number" || !(Math.abs(a) <= 180 && Math.abs(b) <= 180))
    return undefined;
  return [Math.min(a, b), Math.max(a, b)];
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

const asTree = (value: unknown): Tree => (typeof value === "object" && value !== null ? (value as Tree) : {});

/** Every value under `name`, at any depth, without looking inside what was found. */
function find(tree: unknown, name: string): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => find(item, name));
  return Object.entries(asTree(tree)).flatMap(([key, value]) =>
    key === name ? asList(value) : find(value, name),
  );
}

const listText = (tree: unknown): string[] =>
  typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(listText) : [String(tree)];
