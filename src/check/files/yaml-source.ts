import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from "yaml";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";

/** A YAML text with its value and the positions of its keys. `data` is undefined when the syntax is broken. */
export type YamlSource = {
  data: unknown;
  document: Document;
  fault: YamlFault | undefined;
  duplicateKeys: YamlFault[];
  locate: (path: KeyPath, at: "key" | "value") => Position;
};

/** A fault of the syntax: code and message of the `yaml` library, and the position. */
export type YamlFault = { code: string; message: string; position: Position; key: string };

const isoDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** Astro reads dates as `Date`; a day that does not exist stays text, so that the schema can reject it. */
const timestamp: ScalarTag = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  identify: (value) => value instanceof Date,
  test: /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
  resolve: (text) => {
    const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
    return !Number.isNaN(date.valueOf()) && (text.length > 10 || isoDay(date) === text) ? date : text;
  },
  stringify: ({ value, source }) => source ?? isoDay(value),
};

/** Binary numbers, which Astro's reader accepts in addition to octal and hexadecimal ones. */
const binaryNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  identify: () => false,
  test: /^0b[01]+$/,
  resolve: (text) => Number(text),
};

const options = {
  customTags: (tags: Tags): Tags => [timestamp, binaryNumber, ...tags],
  logLevel: "error",
  merge: true,
  prettyErrors: false,
} as const;

/** Reads YAML like Astro does, keeping the position of every key. Never throws. */
export function parseYamlSource(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const toFault = (error: YAMLError): YamlFault => ({
    code: error.code,
    message: error.message,
    position: at(error.pos[0]),
    key: /^(["']?)([^\n]*?)\1\s*:/.exec(text.slice(error.pos[0]))?.[2] ?? "",
  });
  const faults = [...document.errors, ...document.warnings];
  const syntax = faults.find(({ code }) => code !== "DUPLICATE_KEY");
  const read = syntax ? { fault: toFault(syntax), data: undefined } : toValue(document);
  return {
    ...read,
    document,
    duplicateKeys: faults.filter(({ code }) => code === "DUPLICATE_KEY").map(toFault),
    locate: (path, part) => at(findOffset(document, path, part)),
  };
}

function toValue(document: Document): { data: unknown; fault: YamlFault | undefined } {
  try {
    const data: unknown = document.toJS();
    JSON.stringify(data); // Throws when an alias makes a value part of itself.
    return { data, fault: undefined };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = message.startsWith("Maximum") ? "RESOURCE_EXHAUSTION" : "BAD_ALIAS";
    return { data: undefined, fault: { code, message, position: { line: 1, column: 1 }, key: "" } };
  }
}

type Step = { key: number | undefined; value: Node | undefined };

function findOffset(document: Document, path: KeyPath, part: "key" | "value"): number {
  let node = document.contents as Node | undefined;
  let offset = 0;
  for (const [index, key] of path.entries()) {
    const next = step(isAlias(node) ? node.resolve(document) : node, key);
    if (!next) return offset;
    const start = next.value?.range?.[0];
    const hasText = next.value?.range && next.value.range[1] > next.value.range[0];
    const wanted = index === path.length - 1 && part === "value" && hasText ? start : (next.key ?? start);
    offset = wanted ?? offset;
    node = next.value;
  }
  return offset;
}

function step(node: unknown, key: string | number): Step | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)] as Node | undefined;
    return value && { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  if (!pair) return undefined;
  return { key: (pair.key as Node).range?.[0], value: (pair.value ?? undefined) as Node | undefined };
}
