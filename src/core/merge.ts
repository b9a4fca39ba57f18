/** What has every property of all members of a union. */
type MergeOf<T> = (T extends unknown ? (part: T) => void : never) extends (whole: infer W) => void
  ? W
  : never;

/** One object with the properties of all parts; a key that two parts claim is a fault of the code. */
export function mergeParts<T extends object>(parts: readonly T[]): MergeOf<T> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of parts.flatMap(Object.entries)) {
    if (key in whole) throw new Error(`two parts of the portal claim "${key}"`);
    whole[key] = value;
  }
  return whole as MergeOf<T>;
}
