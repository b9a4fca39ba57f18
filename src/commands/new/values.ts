import { z } from "astro/zod";
import { suggestCorrection } from "#src/check/records/corrections.ts";
import { fieldsOf, unwrap } from "#src/check/records/schema-fields.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { Fault } from "../fault.ts";

/** The schema of the items of a list; undefined for what is no list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const core = unwrap(schema);
  return core instanceof z.ZodArray ? (core.element as z.ZodType) : undefined;
}

/** A record with another value at a path, whose groups and lists are made where they are not there. */
export function putAt(data: unknown, [key, ...rest]: KeyPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === "number") {
    const items: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    items[key] = putAt(items[key], rest, value);
    return items;
  }
  const { [key]: before, ...others } = isFields(data) ? data : {};
  const after = putAt(before, rest, value);
  return after === undefined ? others : { ...others, [key]: after };
}

/** What an answer means in a field of one value: a number, yes or no where the field takes them, else the text itself. */
export function toValue(schema: z.ZodType, answer: string): unknown {
  const core = unwrap(schema);
  const kind = core instanceof z.ZodBoolean ? "boolean" : "number";
  if (!(core instanceof z.ZodBoolean || core instanceof z.ZodNumber)) return answer;
  const written = suggestCorrection(kind, answer);
  return written === undefined ? answer : parseYaml(written);
}

/** `address.town=Toruń` as the path of a field and what was written for it. */
function splitAnswer(answer: string): { path: (string | number)[]; text: string } {
  const at = answer.indexOf("=");
  if (at < 1) throw new Fault("answer", { answer }, { exitCode: 2 });
  const steps = answer.slice(0, at).trim().split(".");
  return {
    path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    text: answer.slice(at + 1),
  };
}

/**
 * The record that answers of the form `name=value` make. A name is a path (`address.town`, `sources.0.url`); a list takes one
 * value an answer, or all of them as YAML, `[a, b]`; a group takes YAML too. They are put into what is `known`. Throws a `Fault`
 * for an unknown field.
 */
export const readAnswers = (schema: z.ZodType, answers: readonly string[], known: Fields = {}): Fields =>
  answers.reduce<Fields>((record, answer) => {
    const { path, text } = splitAnswer(answer);
    const field = findField(schema, path);
    const isYaml = /^\s*[[{]/.test(text) && (itemOf(field) !== undefined || fieldsOf(field).length > 0);
    const item = itemOf(field);
    const place = item && !isYaml ? [...path, countItems(record, path)] : path;
    const value = isYaml ? readFlow(answer, text) : toValue(item ?? field, text);
    return putAt(record, place, value) as Fields;
  }, known);

function readFlow(answer: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    throw new Fault("answer", { answer }, { exitCode: 2 });
  }
}

const countItems = (record: Fields, path: KeyPath): number => {
  const list = path.reduce<unknown>((place, key) => (isFields(place) ? place[key] : undefined), record);
  return Array.isArray(list) ? list.length : 0;
};

function findField(schema: z.ZodType, path: KeyPath): z.ZodType {
  return path.reduce<z.ZodType>((place, key) => {
    const next = typeof key === "number" ? itemOf(place) : new Map(fieldsOf(place)).get(key);
    if (next) return next;
    const names = fieldsOf(place).map(([name]) => name);
    const nearest = findNearest(String(key), names) ?? names.join(", ");
    throw new Fault("field", { field: path.join("."), nearest }, { exitCode: 2 });
  }, schema);
}
