import { Temporal } from "temporal-polyfill";
import type { TextKey } from "./texts/texts.ts";

type Wanted = TextKey<"frame"> extends infer Key ? (Key extends `wanted.${infer Id}` ? Id : never) : never;

/** A value that an option does not accept; the text `wanted.<id>` says what it accepts. */
export class WrongValue extends Error {
  readonly id: Wanted;

  constructor(id: Wanted) {
    super(id);
    this.id = id;
  }
}

/** Help texts are written by hand in `texts/`, so that the library needs no description. */
const brief = "";

/** An option without a value: there or not. */
export const switchOption = () => ({ kind: "boolean", default: false, withNegated: false, brief }) as const;

/** An option that may be left out. */
export const optional = <T>(parse: (text: string) => T) =>
  ({ kind: "parsed", parse, optional: true, brief }) as const;

/** An option that may be given several times, or not at all. */
export const severally = <T>(parse: (text: string) => T) =>
  ({ kind: "parsed", parse, variadic: true, optional: true, brief }) as const;

/** An option that must be given. */
export const required = <T>(parse: (text: string) => T) => ({ kind: "parsed", parse, brief }) as const;

/** An option with a default value. */
export const initially = <T>(initial: string, parse: (text: string) => T) =>
  ({ kind: "parsed", parse, default: initial, brief }) as const;

/** One value of a list; `initial` where none is given. */
export const choice = <const T extends string>(values: readonly T[], initial: NoInfer<T>) =>
  ({ kind: "enum", values, default: initial, brief }) as const;

/** One value of a list, or none. */
export const optionalChoice = <const T extends string>(values: readonly T[]) =>
  ({ kind: "enum", values, optional: true, brief }) as const;

/** One argument that must be given; `name` is the text `argument.<name>`. */
export const oneArgument = (name: string) =>
  ({ kind: "tuple", parameters: [{ parse: String, placeholder: name, brief }] }) as const;

/** Any number of arguments; `name` is the text `argument.<name>`. */
export const anyArguments = (name: string) =>
  ({ kind: "array", parameter: { parse: String, placeholder: name, brief } }) as const;

/** A day of the calendar, `YYYY-MM-DD`. */
export function parseDay(text: string): string {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return Temporal.PlainDate.from(text).toString();
  } catch {
    // A day that no calendar has, such as 31 February.
  }
  throw new WrongValue("day");
}

/** A year of this century. */
export function parseYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new WrongValue("year");
  return Number(text);
}

/** A whole number above zero. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new WrongValue("count");
  return count;
}

/** A whole web address (`http:`, `https:`). */
export function parseAddress(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? "")) throw new WrongValue("address");
  return text;
}

/** Whole numbers above zero, separated by commas. */
export function parseSizes(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new WrongValue("sizes");
  return sizes;
}
