import type { z } from "astro/zod";
import { findNearest } from "#src/core/text/nearest.ts";
import { type KeyPath, type Words } from "#src/core/integrity/problem.ts";
import { isProblemId, type ProblemId } from "../problems.ts";
import { valueAt } from "#src/core/integrity/key-path.ts";
import { findCorrection, kindOf, show, sourceAt, type Subject } from "./raw-values.ts";
import { findFieldNotes } from "./schema-fields.ts";

/** The problem behind an issue of the schema, and the values of its message. */
export type Finding = { id: ProblemId; values?: Record<string, Words | undefined>; at?: "key" | "value" };

/** Finds the problem behind an issue of the schema, with the corrected value where it is certain. */
export function explain(subject: Subject, issue: z.core.$ZodIssue, path: KeyPath): Finding {
  const value = valueAt(subject.data, path);
  if (path.length > 0 && value === undefined) return { id: "field-missing" };
  if (value === null && !isWordForText(subject, issue, path)) return { id: "field-empty", at: "key" };
  switch (issue.code) {
    case "invalid_type":
      return wrongType(subject, path, issue.expected === "record" ? "object" : issue.expected);
    case "invalid_union":
      return wrongType(subject, path, "text");
    case "invalid_value":
      return wrongChoice(show(value), issue.values.map(String));
    case "too_small":
      return tooSmall(value, issue);
    case "too_big":
      return tooBig(value, issue);
    case "invalid_format":
      return wrongFormat(subject, path, issue.format);
    case "custom":
      return custom(subject, path, issue.params ?? {});
    default:
      return { id: "field-format", values: { value: show(value) } };
  }
}

/** A word that YAML takes for nothing (`null`) where a text belongs. */
const isWordForText = (subject: Subject, issue: z.core.$ZodIssue, path: KeyPath): boolean =>
  issue.code === "invalid_type" && issue.expected === "string" && Boolean(sourceAt(subject, path));

function wrongType(subject: Subject, path: KeyPath, wanted: string): Finding {
  const value = valueAt(subject.data, path);
  const written = sourceAt(subject, path) ?? show(value);
  const expected = { term: `wanted.${wanted}`, otherwise: wanted };
  const found = { term: `kind.${kindOf(value)}` };
  const corrected = findCorrection(subject, path, wanted, written);
  return { id: "field-type", values: { expected, found, corrected } };
}

const wrongChoice = (value: string, allowed: string[]): Finding => ({
  id: "field-value",
  values: { value, allowed: allowed.join(", "), corrected: findNearest(value, allowed) },
});

function tooSmall(
  value: unknown,
  { minimum, inclusive }: { minimum: number | bigint; inclusive?: boolean },
): Finding {
  if (typeof value === "string") {
    return { id: "field-too-short", values: { length: value.length, minimum: Number(minimum) } };
  }
  if (Array.isArray(value)) return { id: "field-too-few", values: { minimum: Number(minimum) } };
  const term = inclusive === false ? "limit.more-than" : "limit.at-least";
  return {
    id: "field-out-of-range",
    values: { value: String(value), limit: { term, values: { bound: Number(minimum) } } },
  };
}

function tooBig(value: unknown, { maximum }: { maximum: number | bigint }): Finding {
  if (typeof value === "string") {
    return {
      id: "field-too-long",
      values: { length: value.length, maximum: Number(maximum), over: value.length - Number(maximum) },
    };
  }
  const limit = { term: "limit.at-most", values: { bound: Number(maximum) } };
  return { id: "field-out-of-range", values: { value: String(value), limit } };
}

const formats: Record<string, ProblemId> = { date: "date-syntax" };

function wrongFormat(subject: Subject, path: KeyPath, format: string): Finding {
  const noted = findFieldNotes(subject.schema, path).problem;
  return withCorrection(subject, path, formats[format] ?? toProblemId(noted), {});
}

function custom(subject: Subject, path: KeyPath, params: Record<string, unknown>): Finding {
  const { problem, digits, length } = params;
  const details: Record<string, Words> = {};
  if (typeof digits === "string") Object.assign(details, { digits, count: digits.length });
  if (typeof length === "number" || typeof length === "string") details["length"] = String(length);
  return withCorrection(subject, path, toProblemId(problem), details);
}

function withCorrection(
  subject: Subject,
  path: KeyPath,
  id: ProblemId,
  details: Record<string, Words>,
): Finding {
  const written = sourceAt(subject, path) ?? show(valueAt(subject.data, path));
  const corrected = findCorrection(subject, path, id, written);
  return { id, values: { value: written, ...details, corrected } };
}

const toProblemId = (name: unknown): ProblemId => (isProblemId(name) ? name : "field-format");
