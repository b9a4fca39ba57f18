/** What XML 1.0 (production 2), iCalendar (RFC 5545, section 3.1) and vCard cannot hold, in whatever notation. */

const UNWRITABLE = /[\0-\x08\v\f\x0E-\x1F\x7F\uFFFE\uFFFF]/g;

const toWritableText = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, "\uFFFD");

/**
 * A value with each character of its texts, at any depth, that a written file could not hold replaced by U+FFFD, so
 * that a loss is seen. The check refuses such characters in content; writers do not rely on it.
 */
export function toWritable<T>(value: T): T;
export function toWritable(value: unknown): unknown {
  if (typeof value === "string") return toWritableText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => toWritable(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWritable<unknown>(item)]));
}
