import { z } from "astro/zod";
import type { Field } from "@sveltia/cms";
import { limits } from "#src/check/files/limits.ts";
import { POSTAL_CODE, TELEPHONE } from "#src/core/fields/patterns.ts";
import type { Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { describeNotation, type FieldFrame } from "./notes.ts";

/** Texts that may be longer than this many characters, or must be longer than the other, get more than one line. */
const LONG = { most: 160, least: 20 };

/** Notations by what a text of theirs looks like; the check knows more, and says it. */
const patterns: Readonly<Record<string, string>> = {
  "clock-time": String.raw`^([01]?\d|2[0-3]):[0-5]\d$`,
  "day-or-time": String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$`,
  "entry-reference": String.raw`^[a-z-]+/[a-z0-9-]+$`,
  email: String.raw`^\S+@\S+\.\S+$`,
  id: "^[a-z0-9-]+$",
  krs: String.raw`^[\d ]{1,13}$`,
  "language-code": "^[a-z]{2,3}$",
  nip: String.raw`^[\d -]{10,13}$`,
  "partial-date": String.raw`^\d{4}(-\d{2}){0,2}$`,
  "postal-code": POSTAL_CODE.source,
  regon: String.raw`^(\d{9}|\d{14})$`,
  telephone: TELEPHONE.source,
  "web-address": String.raw`^https?://\S+$`,
};

type Bound = { check: string; value?: number; inclusive?: boolean };

/** A number within the bounds of its schema. */
export function toNumberField(frame: FieldFrame, schema: z.ZodNumber): Field {
  const bounds = (schema.def.checks ?? []).map((check) => check._zod.def as Bound);
  const isWhole = schema.format === "safeint";
  const find = (name: string, step: number) => {
    const bound = bounds.find(({ check }) => check === name);
    return bound?.value === undefined || Math.abs(bound.value) >= Number.MAX_SAFE_INTEGER
      ? undefined
      : bound.value + (bound.inclusive || !isWhole ? 0 : step);
  };
  const [min, max] = [find("greater_than", 1), find("less_than", -1)];
  return {
    ...frame,
    widget: "number",
    value_type: isWhole ? "int" : "float",
    ...(!isWhole && { step: 0.000001 }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

const mediaLimits = { default: { config: { max_file_size: limits.pictureBytes, slugify_filename: true } } };

function toMedia(frame: FieldFrame, notation: string): Field | undefined {
  if (notation === "image")
    return {
      ...frame,
      widget: "image",
      choose_url: false,
      media_folder: "",
      public_folder: "",
      media_libraries: mediaLimits,
    };
  return notation === "file-address" ? { ...frame, widget: "file", media_libraries: mediaLimits } : undefined;
}

/** A text in one line or more, a day, a picture or a file. */
export function toTextField(
  frame: FieldFrame,
  schema: z.ZodType,
  notation: string,
  language: Language,
): Field {
  const media = toMedia(frame, notation);
  if (media) return media;
  if (schema instanceof z.ZodISODate)
    return { ...frame, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  const { minLength, maxLength } =
    schema instanceof z.ZodString ? schema : { minLength: null, maxLength: null };
  const bounds = {
    ...(minLength !== null && minLength > 1 && { minlength: minLength }),
    ...(maxLength !== null && { maxlength: maxLength }),
  };
  const pattern = patterns[notation];
  if (pattern !== undefined) {
    const wrong = describeNotation(notation, language) ?? messages(language)("editing.pattern");
    return { ...frame, widget: "string", pattern: [pattern, wrong] };
  }
  const isLong = (maxLength ?? 0) > LONG.most || (minLength ?? 0) >= LONG.least;
  return isLong ? { ...frame, ...bounds, widget: "text" } : { ...frame, ...bounds, widget: "string" };
}
