import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  YAMLMap,
  YAMLSeq,
  type Node,
} from "yaml";
import { isFields, type Fields } from "../integrity/records.ts";
import { readPlain } from "./yaml-schema.ts";

/** Records of scalars up to this length, in characters, stand in one line: `{ street: …, town: … }`. */
const LINE = 240;

/** What would change if it stood without quotes: a number or a word of YAML 1.2, a clock time of YAML 1.1. */
const isAmbiguous = (text: string): boolean =>
  readPlain(text) !== text || /^["']/.test(stringify(text, { lineWidth: 0 }).trim()) || /^\d+:\d/.test(text);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) ? value.every(isEmpty) : isFields(value) && Object.values(value).every(isEmpty));

/** A value without what is empty in it: nothing, texts without letters, lists and records of such. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(withoutEmpty);
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([, inside]) => !isEmpty(inside));
  return Object.fromEntries(kept.map(([key, inside]) => [key, withoutEmpty(inside)]));
}

/** Whether two values say the same; a form gives numbers as texts, and leaves out what is empty. */
function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  if (!isFields(one) || !isFields(other)) return String(one) === String(other);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isSame(one[key], other[key]),
  );
}

const textOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);

function toValue(node: unknown, document: Document): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map((pair) => [textOf(pair), toValue(pair.value, document)]));
  if (isSeq(node)) return node.items.map((item) => toValue(item, document));
  if (isScalar(node)) return node.type === Scalar.PLAIN ? readPlain(node.source ?? "") : node.value;
  return isAlias(node) ? toValue(node.resolve(document), document) : null;
}

function toScalar(value: unknown, isInLine: boolean): Scalar {
  const text = String(value);
  const scalar = new Scalar(text);
  if (typeof value !== "string") scalar.type = Scalar.PLAIN;
  else if (text.includes("\n") && !isInLine) scalar.type = Scalar.BLOCK_LITERAL;
  else scalar.type = isAmbiguous(text) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  return scalar;
}

const isScalarValue = (value: unknown) => typeof value !== "object" || value === null;
const isShort = (record: Fields) =>
  Object.values(record).every(isScalarValue) && JSON.stringify(record).length <= LINE;

/** A new node in the form of the house: lists of words and short records in one line, others below one another. */
function build(value: unknown, isInLine: boolean): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.flow = isInLine || value.every(isScalarValue);
    list.items = value.map((item) => build(item, list.flow === true));
    return list;
  }
  if (!isFields(value)) return toScalar(value, isInLine);
  const record = new YAMLMap();
  record.flow = isInLine || isShort(value);
  record.items = Object.entries(value).map(([key, inside]) =>
    toPair(key, build(inside, record.flow === true)),
  );
  return record;
}

const toPair = (key: string, value: Node) => new Pair<Node, Node>(toScalar(key, true), value);

/** The node of a value in place of `node`, of which everything that the value leaves as it is stays. */
function adapt(node: unknown, value: unknown, document: Document): Node {
  if (node instanceof Object && isSame(toValue(node, document), value)) return node as Node;
  if (isMap(node) && isFields(value)) return adaptRecord(node as YAMLMap<Node, Node>, value, document);
  if (isSeq(node) && Array.isArray(value)) return adaptList(node as YAMLSeq<Node>, value, document);
  const next = build(value, false);
  if (!isScalar(node) || !isScalar(next)) return next;
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  if (isQuoted && node.type && typeof value === "string") next.type = node.type;
  const { comment, commentBefore, spaceBefore } = node;
  return Object.assign(next, { comment, commentBefore, spaceBefore });
}

/** Keys stay in their order; a new one comes behind the one that it follows in the value. */
function adaptRecord(record: YAMLMap<Node, Node>, value: Fields, document: Document): Node {
  record.items = record.items.filter(
    (pair) => Object.hasOwn(value, textOf(pair)) || isEmpty(toValue(pair.value, document)),
  );
  let place = 0;
  for (const [key, inside] of Object.entries(value)) {
    const index = record.items.findIndex((pair) => textOf(pair) === key);
    const pair = record.items[index];
    if (pair) pair.value = adapt(pair.value, inside, document);
    else record.items.splice(place, 0, toPair(key, build(inside, record.flow === true)));
    place = (pair ? index : place) + 1;
  }
  return record;
}

/** Items that are there already stay as they are, wherever they go; others take the form of those that they replace. */
function adaptList(list: YAMLSeq<Node>, values: readonly unknown[], document: Document): Node {
  const free = new Map(list.items.map((item, index) => [index, { item, value: toValue(item, document) }]));
  const take = (index: number | undefined) => {
    const found = index === undefined ? undefined : free.get(index)?.item;
    if (index !== undefined) free.delete(index);
    return found;
  };
  const kept = values.map((value, place) => {
    const here = free.get(place);
    const isHere = here !== undefined && isSame(here.value, value);
    return take(isHere ? place : [...free].find(([, one]) => isSame(one.value, value))?.[0]);
  });
  const isInLine = list.flow === true || list.items.every((item) => "flow" in item && item.flow === true);
  list.items = values.map((value, place) => {
    const former = kept[place] ?? take(place);
    return former ? adapt(former, value, document) : build(value, isInLine && list.items.length > 0);
  });
  return list;
}

/** Lists in one line without spaces inside their brackets, records with; the library knows one way for both. */
function setPadding(document: Document): void {
  visit(document, {
    Collection: (_, node) => {
      const print = node.toString.bind(node);
      const flowCollectionPadding = isSeq(node) ? "" : " ";
      if (node.flow)
        node.toString = (context, ...rest) =>
          print(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
}

function print(document: Document): string {
  setPadding(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/**
 * A YAML text with another value: comments, order of keys, quotes and lines of all that stays as it is stay too. Empty
 * values are left out, unless they stand there already. Throws for a text that is no YAML.
 */
export function rewriteYaml(text: string, value: unknown): string {
  const document: Document = parseDocument(text, { schema: "failsafe" });
  const [error] = document.errors;
  if (error) throw error;
  if (isSame(toValue(document.contents, document), value)) return text;
  document.contents = adapt(document.contents, withoutEmpty(value), document);
  return print(document);
}

/** A value as a new YAML text in the form of the house, without what is empty in it. */
export function writeYaml(value: unknown): string {
  const document = new Document(undefined, { schema: "failsafe" });
  const contents = build(withoutEmpty(value), false);
  if (isMap(contents) || isSeq(contents)) contents.flow = false;
  document.contents = contents;
  return print(document);
}
