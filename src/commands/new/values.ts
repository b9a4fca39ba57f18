import { z } from "astro/zod";
import { suggestCorrection } from "#src/check/records/corrections.ts";
import { fieldsOf, itemOf, stepInto, unwrap } from "#src/check/records/schema-fields.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import { putAt, toKeyPath, valueAt } from "#src/core/integrity/key-path.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { Fault } from "../fault.ts";

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
  return { path: toKeyPath(answer.slice(0, at).trim()), text: answer.slice(at + 1) };
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
  const list = valueAt(record, path);
  return Array.isArray(list) ? list.length : 0;
};

function findField(schema: z.ZodType, path: KeyPath): z.ZodType {
  return path.reduce<z.ZodType>((place, key) => {
    const next = stepInto(place, key);
    if (next) return next;
    const names = fieldsOf(place).map(([name]) => name);
    const nearest = findNearest(String(key), names) ?? names.join(", ");
    throw new Fault("field", { field: path.join("."), nearest }, { exitCode: 2 });
  }, schema);
}
