import type { z } from "astro/zod";
import { readMeta } from "#src/check/records/schema-fields.ts";
import { texts, type MessageKey } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

/** What all fields have. */
export type FieldFrame = { name: string; label: string; required: boolean; hint?: string };

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a field, and what its schema says after it: `nazwa, gdy podmiotu nie ma w katalogu`. */
export function toLabel(
  schema: z.ZodType,
  name: string,
  language: Language,
): { label: string; hint?: string } {
  const title = readMeta(schema)[language] ?? name;
  const [, first = title, rest] = /^([^,:;(]{2,})[,:;(]\s*(.+?)\)?$/.exec(title) ?? [];
  const isWhole = rest === undefined || title.length <= 60;
  return isWhole ? { label: capitalise(title) } : { label: capitalise(first.trim()), hint: capitalise(rest) };
}

/** How a value of a notation is written, for the hint and for the message about a wrong one. */
export function describeNotation(notation: string | undefined, language: Language): string | undefined {
  const key = `editing.notation.${notation}`;
  const text = Object.hasOwn(texts[language], key) ? texts[language][key as MessageKey] : undefined;
  return typeof text === "string" ? text : undefined;
}

/** The hint of a field made of what is known of it; undefined when nothing is. */
export const joinHints = (...hints: readonly (string | undefined)[]): string | undefined =>
  hints.filter((hint) => hint !== undefined && hint !== "").join(". ") || undefined;
