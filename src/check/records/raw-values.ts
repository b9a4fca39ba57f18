import type { z } from "astro/zod";
import { putAt, valueAt } from "#src/core/integrity/key-path.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { ContentFile } from "../files/content-files.ts";
import { suggestCorrection } from "./corrections.ts";

/** A record to validate: its file, its path in that file, its raw value and its schema. */
export type Subject = { file: ContentFile; path: KeyPath; data: unknown; schema: z.ZodType };

type Suggestion = { value: unknown; shown: string };

/**
 * The corrected value of a field, as it would be written in the file. Returned only when the record with this value
 * has no fault left at that field.
 */
export function findCorrection(
  subject: Subject,
  path: KeyPath,
  kind: string,
  written: string,
): string | undefined {
  const suggestion = suggestValue(kind, written, valueAt(subject.data, path));
  if (!suggestion || path.length === 0) return undefined;
  const trial = putAt(subject.data, path, suggestion.value);
  const place = path.join("\0");
  const faults = subject.schema.safeParse(trial).error?.issues ?? [];
  return faults.some((fault) => fault.path.join("\0").startsWith(place)) ? undefined : suggestion.shown;
}

function suggestValue(kind: string, written: string, value: unknown): Suggestion | undefined {
  const isScalarValue = typeof value !== "object" || value === null;
  if (kind === "array") return isScalarValue ? { value: [value], shown: `[${written}]` } : undefined;
  if (kind === "string" || kind === "text") {
    return isScalarValue ? { value: written, shown: JSON.stringify(written) } : undefined;
  }
  const text = suggestCorrection(kind, written);
  if (!text) return undefined;
  return { value: kind === "boolean" || kind === "number" ? JSON.parse(text) : text, shown: text };
}

/** A scalar as it is written in the file, so that messages keep leading zeros. */
export const sourceAt = ({ file, path: start }: Subject, path: KeyPath): string | undefined =>
  file.textAt([...start, ...path]);

/** Shortens a raw value for a message. */
export function show(value: unknown): string {
  const text = toText(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function toText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "symbol") return String(value);
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** The kind of a raw value, as in the keys of the phrases `kind.*`. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "nothing" : typeof value;
}
