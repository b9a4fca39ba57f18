/** The typed names of an object's own properties; only for objects without other properties than their type. */
export const keysOf = <T extends object>(object: T): (keyof T & string)[] =>
  Object.keys(object) as (keyof T & string)[];

/** A record with a value for each of the names. */
export const recordOf = <K extends string, T>(names: readonly K[], valueOf: (name: K) => T): Record<K, T> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, T>;

/** The known name that equals a text from outside; undefined when there is none. */
export const oneOf = <T extends string>(
  names: readonly T[],
  text: string | null | undefined,
): T | undefined => names.find((name) => name === text);
