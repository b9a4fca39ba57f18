import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from "yaml";
import type { KeyPath } from "../integrity/problem.ts";
import { findPair, trimBreaks, UnsafeEdit } from "./edit-yaml.ts";

type Map = YAMLMap.Parsed;

/**
 * Takes the scalar of a key out of a YAML text and touches nothing else; a comment in its line goes with it. Throws an
 * `UnsafeEdit` where the key is not there, is the only one of its record, or holds something else than a scalar.
 */
export function removeFromYaml(source: string, path: KeyPath): string {
  const document = parseDocument(source, { merge: false });
  if (document.errors.length > 0) throw new UnsafeEdit("yaml");
  const map = findMap(document.contents, path.slice(0, -1));
  const pair = findPair(map, path.at(-1));
  if (!pair || map.items.length === 1 || !isPlain(pair.value)) throw new UnsafeEdit("value");
  const at = map.items.indexOf(pair);
  const { start, end } = map.flow ? findInFlow(map, at) : findLines(source, map, at);
  return source.slice(0, start) + source.slice(end);
}

const isPlain = (node: ParsedNode | null): boolean =>
  node === null || (isScalar(node) && node.anchor === undefined && node.tag === undefined);

function findMap(root: ParsedNode | null, path: KeyPath): Map {
  let node: ParsedNode | null = root;
  for (const step of path) {
    if (isMap(node)) node = findPair(node, step)?.value ?? null;
    else if (isSeq(node)) node = (node.items as (ParsedNode | undefined)[])[Number(step)] ?? null;
    else throw new UnsafeEdit("alias");
  }
  if (!isMap(node)) throw new UnsafeEdit("record");
  return node;
}

/** From the comma before the pair, or up to the pair after it where it is the first. */
function findInFlow({ items }: Map, at: number): { start: number; end: number } {
  const [before, pair, after] = [items[at - 1], items[at], items[at + 1]];
  if (!pair) throw new UnsafeEdit("value");
  if (before) return { start: endOf(before), end: endOf(pair) };
  if (!after) throw new UnsafeEdit("record");
  return { start: pair.key.range[0], end: after.key.range[0] };
}

/** The lines of the pair; those of a first one that stands after a dash go up to the next key. */
function findLines(source: string, { items }: Map, at: number): { start: number; end: number } {
  const [pair, after] = [items[at], items[at + 1]];
  if (!pair) throw new UnsafeEdit("value");
  const start = source.lastIndexOf("\n", pair.key.range[0] - 1) + 1;
  if (source.slice(start, pair.key.range[0]).trim() !== "") {
    if (!after) throw new UnsafeEdit("record");
    return { start: pair.key.range[0], end: after.key.range[0] };
  }
  const lineEnd = source.indexOf("\n", trimBreaks(source, endOf(pair)));
  return { start, end: lineEnd < 0 ? source.length : lineEnd + 1 };
}

const endOf = ({ key, value }: Map["items"][number]): number => (value ?? key).range[1];
