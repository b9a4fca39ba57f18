/** A stream of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export type Random = () => number;

/** Makes a stream from a whole-number seed. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns one of the items; throws when there are none. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Up to `most` different items. */
export const pickSome = <T>(items: readonly T[], most: number, random: Random): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items, random))),
];
