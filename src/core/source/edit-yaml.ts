import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { KeyPath } from "../integrity/problem.ts";
import { findUnseen } from "../text/unseen.ts";
import { writeField, writeInline } from "./inline-yaml.ts";

/** A place in a text that a program cannot change without touching what stands around it. */
export class UnsafeEdit extends Error {}

type Map = YAMLMap.Parsed;
type MapPair = Map["items"][number];
type List = YAMLSeq.Parsed;

/** A replacement in a text: what stands from `start` to `end` becomes `text`. */
type Splice = { start: number; end: number; text: string };

/**
 * Puts a value at a path of a YAML text and touches nothing else: comments, order, quotes and spaces stay. A new key of
 * the root stands after the last one that is before it in `order`, any other at the end of its record; a new item at the
 * end of its list. Throws an `UnsafeEdit` for aliases, tags, and values that would replace a record or a list.
 */
export function putInYaml(
  source: string,
  path: KeyPath,
  value: unknown,
  order: readonly string[] = [],
): string {
  const document = parseDocument(source, { merge: false });
  if (document.errors.length > 0 || !isMap(document.contents)) throw new UnsafeEdit("yaml");
  const { start, end, text } = findSplice(source, document.contents, path, value, order);
  return source.slice(0, start) + text + source.slice(end);
}

function findSplice(
  source: string,
  root: Map,
  path: KeyPath,
  value: unknown,
  order: readonly string[],
): Splice {
  let node: ParsedNode | null = root;
  for (const [depth, step] of path.entries()) {
    const rest = wrap(path.slice(depth + 1), value);
    if (isMap(node)) {
      const map: Map = node;
      const pair = findPair(map, step);
      if (!pair) return toNewPair(source, map, String(step), rest, depth === 0 ? order : undefined);
      if (isEmpty(pair.value)) return toFilled(source, pair, rest);
      node = pair.value;
    } else if (isSeq(node)) {
      const list: List = node;
      const item: ParsedNode | undefined = list.items[Number(step)];
      if (!item) return toNewItem(source, list, rest);
      node = item;
    } else throw new UnsafeEdit("alias");
  }
  return toReplaced(source, node, value);
}

/** The pair of a key in a record; undefined where there is none. */
export const findPair = ({ items }: Map, step: KeyPath[number] | undefined): MapPair | undefined =>
  items.find(({ key }) => isScalar(key) && String(key.value) === String(step));

/** The value inside new records and lists: `["a", 0]` and `x` give `{ a: [x] }`. */
const wrap = (path: KeyPath, value: unknown): unknown =>
  path
    .toReversed()
    .reduce((inside: unknown, step) => (typeof step === "number" ? [inside] : { [step]: inside }), value);

const isEmpty = (node: ParsedNode | null): boolean =>
  node === null || (isScalar(node) && node.value === null && node.range[0] === node.range[1]);

function toFilled(source: string, { key }: Pair<ParsedNode, ParsedNode | null>, value: unknown): Splice {
  const colon = source.indexOf(":", key.range[1]);
  if (colon < 0) throw new UnsafeEdit("key");
  return { start: colon + 1, end: colon + 1, text: ` ${writeInline(value)}` };
}

function toReplaced(source: string, node: ParsedNode | null, value: unknown): Splice {
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) throw new UnsafeEdit("value");
  const [start, end] = node.range;
  return { start, end: trimBreaks(source, end), text: writeLike(node, value) };
}

/** A scalar in the quotes of the one that it replaces. */
function writeLike({ type }: Scalar, value: unknown): string {
  if (typeof value !== "string") return writeInline(value);
  if (type === "QUOTE_DOUBLE") return JSON.stringify(value);
  if (type === "QUOTE_SINGLE" && !/[\n\t]/.test(value) && !findUnseen(value))
    return `'${value.replaceAll("'", "''")}'`;
  return writeInline(value);
}

function toNewPair(source: string, map: Map, key: string, value: unknown, order?: readonly string[]): Splice {
  const last = findBefore(map, key, order);
  if (map.flow) {
    const pair = `${key}: ${writeInline(value)}`;
    if (!last) return { start: map.range[0], end: map.range[1], text: `{ ${pair} }` };
    const end = endOfPair(last);
    return { start: end, end, text: `, ${pair}` };
  }
  const [first] = map.items;
  if (!first) throw new UnsafeEdit("record");
  const indent = " ".repeat(columnOf(source, first.key.range[0]));
  const line = order ? writeField(key, value).trimEnd() : `${indent}${key}: ${writeInline(value)}`;
  if (last) return toNewLine(source, endOfPair(last), line);
  const start = first.key.range[0];
  return { start, end: start, text: `${line}${breakOf(source)}${indent}` };
}

/** The pair that a new one stands after: by `order`, else the last; undefined when it comes first. */
function findBefore(map: Map, key: string, order: readonly string[] = []): MapPair | undefined {
  const place = order.indexOf(key);
  if (place < 0) return map.items.at(-1);
  const before = new Set(order.slice(0, place));
  return map.items.findLast(({ key: other }) => isScalar(other) && before.has(String(other.value)));
}

function toNewItem(source: string, list: List, value: unknown): Splice {
  const last = list.items.at(-1);
  if (list.flow || !last) {
    const [start, end] = list.range;
    if (!last) return { start, end, text: writeInline([value]) };
    return { start: endOf(last), end: endOf(last), text: `, ${writeInline(value)}` };
  }
  const lineStart = source.lastIndexOf("\n", last.range[0] - 1) + 1;
  const dash = source.slice(lineStart, last.range[0]).indexOf("-");
  if (dash < 0) throw new UnsafeEdit("list");
  return toNewLine(source, endOf(last), `${" ".repeat(dash)}- ${writeInline(value)}`);
}

function toNewLine(source: string, after: number, added: string): Splice {
  const next = source.indexOf("\n", trimBreaks(source, after));
  const line = next < 0 ? source.length : next;
  const end = source[line - 1] === "\r" ? line - 1 : line;
  return { start: end, end, text: `${breakOf(source)}${added.replaceAll("\n", breakOf(source))}` };
}

/** The end of what a node says, without the line breaks and comments that the library counts to it. */
function endOf(node: ParsedNode): number {
  if (!isCollection(node) || node.flow) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return node.range[1];
  return "key" in last ? endOfPair(last) : endOf(last);
}

const endOfPair = ({ key, value }: Pair<ParsedNode, ParsedNode | null>): number =>
  value === null || isEmpty(value) ? key.range[1] : endOf(value);

const breakOf = (source: string): string => (source.includes("\r\n") ? "\r\n" : "\n");

const columnOf = (source: string, at: number): number => at - (source.lastIndexOf("\n", at - 1) + 1);

/** The end of what a node says, before the line breaks that the library counts to it. */
export function trimBreaks(source: string, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(source[at - 1] ?? "")) at -= 1;
  return at;
}
