import { defineScalarTag, FAILSAFE_SCHEMA, mergeTag, NOT_RESOLVED } from "js-yaml";

/** What makes a decimal number longer without changing it. */
const IDLE_ZEROS = /\.0+$|(?<=\.\d*)0+$/;

/** The longest notation of a number that is no slip. */
const LONGEST = 30;

/**
 * The number that a text without quotes is, or undefined when a number would not keep all of it: other notations than
 * digits with a point (`0012`, `+48`, `0x1F`, `1e3`, `.5`), more digits than a number holds (IEEE 754, double).
 */
export function parsePlainNumber(text: string): number | undefined {
  if (text.length > LONGEST || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  const isExact = String(value) === text.replace(IDLE_ZEROS, "");
  return isExact && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : undefined;
}

/** A scalar is of a type only in these notations; everything else is text, as it is written. */
const toTag = <T>(name: string, first: readonly string[], parse: (text: string) => T | undefined) =>
  defineScalarTag<T>(`tag:yaml.org,2002:${name}`, {
    implicit: true,
    implicitFirstChars: first,
    resolve: (text) => {
      const value = parse(text);
      return value === undefined ? NOT_RESOLVED : value;
    },
    identify: () => false,
  });

const nulls = { "": null, "~": null, null: null };
const booleans = { true: true, false: false };

const word =
  <T>(words: Readonly<Record<string, T>>) =>
  (text: string) =>
    Object.hasOwn(words, text) ? words[text] : undefined;

/**
 * How scalars of content become values: YAML 1.2 with merged keys, but dates are text, and a number is what
 * `parsePlainNumber` takes.
 */
export const contentSchema = FAILSAFE_SCHEMA.withTags(
  toTag("null", ["", "~", "n"], word<null>(nulls)),
  toTag("bool", ["t", "f"], word<boolean>(booleans)),
  toTag("float", ["-", ..."0123456789"], parsePlainNumber),
  defineScalarTag(mergeTag.tagName, {
    ...mergeTag,
    resolve: (text, isExplicit) => (isExplicit || text !== "<<" ? NOT_RESOLVED : "<<"),
  }),
);

/** The value of a scalar that is written without quotes, by `contentSchema`. */
export function readPlain(text: string): string | number | boolean | null {
  if (Object.hasOwn(nulls, text)) return null;
  return word<boolean>(booleans)(text) ?? parsePlainNumber(text) ?? text;
}
