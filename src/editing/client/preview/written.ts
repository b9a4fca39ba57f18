import { formatNip, formatWebAddress } from "#src/core/text/notations.ts";
import { formatDate, formatMoment } from "#src/core/time/format-date.ts";
import type { FormField, Words } from "./form-field.ts";

/** A value in words, and in the notations in which a page may show it, the likeliest first. */
export type Written = {
  said: string;
  shown: readonly string[];
  /** Whether so plain a value (a number, a term) must be the whole of what stands in its place. */
  isPlain: boolean;
  /** Whether it is a term, which begins a line with a capital letter and stands in sentences with a small one. */
  isTerm?: true;
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/** Whether a text is a day, a month or a moment that there is; an editor may be in the middle of writing one. */
const isTime = (value: string, notation: RegExp): boolean =>
  notation.test(value) && !Number.isNaN(Date.parse(value));

function listNotations(value: string, { name }: FormField, { language }: Words): string[] {
  if (isTime(value, MOMENT)) return [formatMoment(value, language)];
  if (isTime(value, DAY)) return [formatDate(value, language)];
  if (name === "nip") return [formatNip(value)];
  return /^https?:\/\//.test(value) ? [formatWebAddress(value)] : [];
}

function toText(value: string, form: FormField, words: Words): Written {
  const notations = listNotations(value, form, words);
  const said = isTime(value, MOMENT) || isTime(value, DAY) ? (notations[0] ?? value) : value;
  return { said, shown: [...new Set([...notations, value])], isPlain: false };
}

/** A number may stand alone, with the sign of money or as a percentage. */
function toNumber(value: number, { language }: Words): Written {
  const said = value.toLocaleString(language);
  return { said, shown: [said, `${said} zł`, `${said}%`], isPlain: true };
}

/** A single value as it is written in the language of a page; undefined where there is none. */
export function toWritten(value: unknown, form: FormField, words: Words): Written | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const chosen = form.options?.find((option) => option.value === value)?.label;
  if (typeof value === "boolean") return { said: value ? words.yes : words.no, shown: [], isPlain: true };
  if (chosen !== undefined) return { said: chosen, shown: [chosen], isPlain: true, isTerm: true };
  if (typeof value === "number") return toNumber(value, words);
  if (typeof value !== "string") return { said: JSON.stringify(value), shown: [], isPlain: true };
  const name = form.collection && words.names.get(`${form.collection}/${value}`);
  return name ? { said: name, shown: [name], isPlain: true } : toText(value, form, words);
}
