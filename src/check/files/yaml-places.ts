import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event, type ScalarEvent } from "js-yaml";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { ParsedYaml } from "#src/core/source/parse-yaml.ts";

/** A scalar as it was read: its decoded text before it has a type, its place, and whether it is without quotes. */
export type PlacedScalar = { text: string; start: number; end: number; isPlain: boolean };

/** A value with its place; `start` is undefined for one that is not written (`key:` and nothing more). */
type PlacedNode = {
  start: number | undefined;
  scalar?: PlacedScalar;
  items?: PlacedNode[];
  pairs?: Map<string, PlacedPair>;
};

type PlacedPair = { key: PlacedNode; value: PlacedNode };

/** The values of a text with their places; `repeated` are keys that their record has already. */
export type YamlPlaces = { root: PlacedNode | undefined; repeated: PlacedScalar[] };

/** What stands before the text of a scalar: a quotation mark, or the sign of a block of lines. */
function findStart(source: string, { style, valueStart }: ScalarEvent): number {
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  return source.lastIndexOf(style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">", valueStart);
}

function toScalar(source: string, event: ScalarEvent): PlacedScalar {
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  return {
    text: getScalarValue(source, event),
    start: findStart(source, event),
    end: event.valueEnd,
    isPlain,
  };
}

/** Every scalar that is written, keys too. */
export const listScalars = ({ source, events }: ParsedYaml): PlacedScalar[] =>
  events.flatMap((event) =>
    event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? [toScalar(source, event)] : [],
  );

type ValueEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;

function toNode(source: string, event: ValueEvent): PlacedNode {
  if (event.type === EVENT_ID.SEQUENCE) return { start: event.start, items: [] };
  if (event.type === EVENT_ID.MAPPING) return { start: event.start, pairs: new Map() };
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart };
  if (event.valueStart < 0) return { start: undefined };
  const scalar = toScalar(source, event);
  return { start: scalar.start, scalar };
}

/** A list or record that is being read, with the key that waits for its value. */
type Open = { node: PlacedNode; key?: PlacedNode | undefined };

function addTo(open: Open | undefined, node: PlacedNode, repeated: PlacedScalar[]): void {
  open?.node.items?.push(node);
  const { pairs } = open?.node ?? {};
  if (!open || !pairs) return;
  const { key } = open;
  open.key = key ? undefined : node;
  if (!key) return;
  const name = key.scalar?.text ?? "";
  if (!pairs.has(name)) pairs.set(name, { key, value: node });
  else if (key.scalar) repeated.push(key.scalar);
}

/** Joins values as they stand in the text; an alias is the value that it names. */
export function placeYaml({ source, events }: ParsedYaml): YamlPlaces {
  const root: PlacedNode = { start: undefined, items: [] };
  const anchors = new Map<string, PlacedNode>();
  const repeated: PlacedScalar[] = [];
  const open: Open[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ node: root });
    else {
      const name = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
      const known = event.type === EVENT_ID.ALIAS && name !== undefined ? anchors.get(name) : undefined;
      const node = known ?? toNode(source, event);
      if (name !== undefined) anchors.set(name, node);
      addTo(open.at(-1), node, repeated);
      if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) open.push({ node });
    }
  }
  return { root: root.items?.[0], repeated };
}

/** The text of the scalar at a path, as it is written; undefined when there is none. */
export function findText({ root }: YamlPlaces, path: KeyPath): string | undefined {
  let node = root;
  for (const key of path) node = node && step(node, key)?.value;
  return node?.scalar?.text;
}

/** Where a key or value is in the text, or else the nearest one around it. */
export function findOffset({ root }: YamlPlaces, path: KeyPath, part: "key" | "value"): number {
  let node = root;
  let offset = 0;
  for (const [index, name] of path.entries()) {
    const next = node && step(node, name);
    if (!next) return offset;
    const { key, value } = next;
    const isWanted = index === path.length - 1 && part === "value";
    offset = (isWanted ? (value.start ?? key?.start) : (key?.start ?? value.start)) ?? offset;
    node = value;
  }
  return offset;
}

function step(
  { items, pairs }: PlacedNode,
  key: string | number,
): (Partial<PlacedPair> & { value: PlacedNode }) | undefined {
  const item = items?.[Number(key)];
  return item ? { value: item } : pairs?.get(String(key));
}
