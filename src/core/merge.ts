/** What has every property of all members of a union. */
type MergeOf<T> = (T extends unknown ? (part: T) => void : never) extends (whole: infer W) => void
  ? W
  : never;

/** Merges parts into one object; throws when two parts have the same key. */
export function mergeParts<T extends object>(parts: readonly T[]): MergeOf<T> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of parts.flatMap(Object.entries)) {
    if (key in whole) throw new Error(`two parts of the portal claim "${key}"`);
    whole[key] = value;
  }
  return whole as MergeOf<T>;
}
