import type { ScalarTag, Tags } from "yaml";

const isoDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** Astro reads dates as `Date`; a day that does not exist stays text so that the schema can refuse it. */
const timestamp: ScalarTag = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  identify: (value) => value instanceof Date,
  test: /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
  resolve: (text) => {
    const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
    return !Number.isNaN(date.valueOf()) && (text.length > 10 || isoDay(date) === text) ? date : text;
  },
  stringify: ({ value, source }) => source ?? isoDay(value),
};

/** Binary numbers, which Astro's reader understands beside octal and hexadecimal ones. */
const binaryNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  identify: () => false,
  test: /^0b[01]+$/,
  resolve: (text) => Number(text),
};

/** The tags of the library with those that Astro's reader has beside them. */
export const yamlTags = (tags: Tags): Tags => [timestamp, binaryNumber, ...tags];
