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

/** Parses an answer to GetFeature, GeoJSON or GML 3; `url` is named in faults. */
export function readFeatures(text: string, url: string): BoundaryFeature[] {
  const start = text.trimStart()[0];
  if (start === "{") return readGeoJson(text, url);
  if (start === "<") return readGml(text, url);
  throw new Fault("format", { url, start: text.slice(0, 80) });
}

function readGeoJson(text: string, url: string): BoundaryFeature[] {
  const data = parseJson(text, url) as { features?: unknown };
  if (!Array.isArray(data.features)) throw new Fault("format", { url, start: text.slice(0, 80) });
  return data.features.flatMap((feature: Tree) => {
    const { type, coordinates } = asTree(feature["geometry"]);
    const code = asTree(feature["properties"])[CODE_FIELD];
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    return typeof code === "string" ? [toFeature(code, polygons as Position[][][])] : [];
  });
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault("format", { url, start: text.slice(0, 80) });
  }
}

type Tree = Record<string, unknown>;

function readGml(text: string, url: string): BoundaryFeature[] {
  const root = xml.parse(text) as Tree;
  const report = root["ExceptionReport"] ?? root["ServiceExceptionReport"];
  if (report) throw new Fault("service", { url, reason: listText(report).join(" ").slice(0, 300) });
  const collection = root["FeatureCollection"];
  if (typeof collection !== "object") throw new Fault("format", { url, start: text.slice(0, 80) });
  const { member, featureMember } = collection as Tree;
  return asList(member ?? featureMember).flatMap((item) => {
    const [feature] = Object.values(asTree(item)).map(asTree);
    const code = feature?.[CODE_FIELD];
    if (typeof code !== "string") return [];
    const polygons = [...find(feature, "Polygon"), ...find(feature, "PolygonPatch")];
    return [toFeature(code, polygons.map(readPolygon))];
  });
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
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}

/** Services disagree on the order of axes in EPSG:4326; in Poland the latitude is always the greater number. */
const toFeature = (code: string, polygons: Position[][][]): BoundaryFeature => ({
  code,
  geometry: {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) =>
      rings.map((ring) => ring.map(([a = 0, b = 0]) => [Math.min(a, b), Math.max(a, b)])),
    ),
  },
});

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
