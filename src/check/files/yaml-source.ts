import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { limits } from "./limits.ts";
import { listYamlRemarks, type YamlRemark } from "./yaml-remarks.ts";
import { yamlTags } from "./yaml-tags.ts";
import { findStrayMerge, isDeeper, listRepeatedKeys, listYamlNodes, type YamlNodes } from "./yaml-walk.ts";

/** A YAML text with its value and the positions of its keys. `data` is undefined when the syntax is broken. */
export type YamlSource = {
  data: unknown;
  document: Document;
  fault: YamlFault | undefined;
  duplicateKeys: YamlFault[];
  remarks: YamlRemark[];
  locate: (path: KeyPath, at: "key" | "value") => Position;
};

/** A fault of the syntax: code and message of the `yaml` library, and the position. */
export type YamlFault = { code: string; message: string; position: Position; key: string };

const options = {
  customTags: yamlTags,
  logLevel: "error",
  merge: true,
  prettyErrors: false,
  uniqueKeys: false, // Compares every key with every other one; `listRepeatedKeys` does not.
} as const;

/** Reads YAML like Astro does, keeping the position of every key. Never throws. */
export function parseYamlSource(text: string): YamlSource {
  const lines = new LineCounter();
  const { document, crash } = parse(text, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nodes = listYamlNodes(document);
  const fault = findFault(document, nodes, at);
  const read = fault ? { fault, data: undefined } : toValue(document, crash);
  const places = makePairs();
  return {
    ...read,
    document,
    duplicateKeys: listRepeatedKeys(nodes).map((key) => toFault(key, "DUPLICATE_KEY", at)),
    remarks: listYamlRemarks(text, nodes.scalars, at),
    locate: (path, part) => at(findOffset(document, path, part, places)),
  };
}

/** The library calls itself for every level of nesting, and may reach the end of the stack. */
function parse(text: string, lineCounter: LineCounter): { document: Document; crash?: Error } {
  try {
    return { document: parseDocument(text, { ...options, lineCounter }) };
  } catch (error) {
    return { document: new Document(), crash: error instanceof Error ? error : new Error(String(error)) };
  }
}

type Place = (offset: number) => Position;

function findFault(document: Document, nodes: YamlNodes, at: Place): YamlFault | undefined {
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { code: error.code, message: error.message, position: at(error.pos[0]), key: "" };
  const merge = findStrayMerge(nodes);
  return merge && toFault(merge, "TAG_RESOLVE_FAILED", at);
}

const toFault = ({ source, value, range }: Scalar, code: string, at: Place): YamlFault => ({
  code,
  message: code,
  position: at(range?.[0] ?? 0),
  key: source ?? String(value),
});

function toValue(document: Document, crash?: Error): { data: unknown; fault: YamlFault | undefined } {
  try {
    if (crash) throw crash;
    const data: unknown = document.toJS();
    JSON.stringify(data); // Throws when an alias makes a value part of itself.
    if (isDeeper(data, limits.depth)) throw new RangeError("Maximum depth");
    return { data, fault: undefined };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof RangeError ? "RESOURCE_EXHAUSTION" : "BAD_ALIAS";
    return { data: undefined, fault: { code, message, position: { line: 1, column: 1 }, key: "" } };
  }
}

type Step = { key: number | undefined; value: Node | undefined };

/** The pairs of a record by their keys, made once a record. */
type Pairs = (map: YAMLMap) => ReadonlyMap<string, Pair>;

function makePairs(): Pairs {
  const known = new WeakMap<YAMLMap, Map<string, Pair>>();
  return (map) => {
    const pairs = known.get(map) ?? new Map<string, Pair>();
    if (known.has(map)) return pairs;
    for (const pair of map.items.toReversed()) {
      if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
    }
    known.set(map, pairs);
    return pairs;
  };
}

function findOffset(document: Document, path: KeyPath, part: "key" | "value", pairs: Pairs): number {
  let node = document.contents as Node | undefined;
  let offset = 0;
  for (const [index, key] of path.entries()) {
    const next = step(isAlias(node) ? node.resolve(document) : node, key, pairs);
    if (!next) return offset;
    const start = next.value?.range?.[0];
    const hasText = next.value?.range && next.value.range[1] > next.value.range[0];
    const wanted = index === path.length - 1 && part === "value" && hasText ? start : (next.key ?? start);
    offset = wanted ?? offset;
    node = next.value;
  }
  return offset;
}

function step(node: unknown, key: string | number, pairs: Pairs): Step | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)] as Node | undefined;
    return value && { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  const pair = pairs(node).get(String(key));
  if (!pair) return undefined;
  return { key: (pair.key as Node).range?.[0], value: (pair.value ?? undefined) as Node | undefined };
}
