/** A set of small whole numbers, one bit each: rows of the directory by their position. */
export type BitSet = Uint32Array;

/** An empty set for numbers below `size`. */
export const emptySet = (size: number): BitSet => new Uint32Array(Math.ceil(size / 32));

/** The set of all numbers below `size`. */
export function fullSet(size: number): BitSet {
  const set = emptySet(size).fill(0xffffffff);
  if (size % 32 !== 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

/** The set of the numbers given, each below `size`. */
export function toBitSet(members: Iterable<number>, size: number): BitSet {
  const set = emptySet(size);
  for (const member of members) set[member >>> 5]! |= 1 << (member & 31);
  return set;
}

/** The numbers in both sets, which are of the same size. */
export const intersect = (a: BitSet, b: BitSet): BitSet => a.map((word, index) => word & (b[index] ?? 0));

/** The numbers in any of the sets, each for numbers below `size`. */
export function unite(sets: readonly BitSet[], size: number): BitSet {
  const union = emptySet(size);
  for (const set of sets) for (let index = 0; index < set.length; index += 1) union[index]! |= set[index]!;
  return union;
}

const countBits = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** How many numbers are in both sets, without creating their intersection. */
export function countShared(a: BitSet, b: BitSet): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) {
    const word = a[index]! & b[index]!;
    if (word !== 0) count += countBits(word);
  }
  return count;
}

/** The members of a set in ascending order. */
export function listMembers(set: BitSet): number[] {
  const members: number[] = [];
  for (let index = 0; index < set.length; index += 1)
    for (let word = set[index]! >>> 0; word !== 0; word = (word & (word - 1)) >>> 0)
      members.push(index * 32 + (31 - Math.clz32(word & -word)));
  return members;
}
