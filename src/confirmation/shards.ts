/** At this size a part weighs about ten kilobytes. */
const ENTRIES = 32;

/** In how many parts so many entries are kept: a power of two, so that the number seldom changes. */
export const countShards = (entries: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(1, entries / ENTRIES)));

/** The names of all parts. */
export const listShardNames = (count: number): string[] =>
  Array.from({ length: count }, (_, part) => `${count}-${part}`);

/** The name of the part, of `count`, in which an entry is (FNV-1a of the id, 32 bits). */
export function toShardName(id: string, count: number): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return `${count}-${(hash >>> 0) % count}`;
}
