import type { ContactActions } from "#src/core/places/contact-actions.ts";

/** What the card of one entity shows; addresses are whole but for `href`, which is root-relative. */
export type Card = ContactActions & {
  name: string;
  href: string;
  /** Legal form and place in one line. */
  facts: string;
  summary: string;
  /** Language of the summary where it is not the page's. */
  lang?: string | undefined;
};

/** The cards of a part of the entities by their ids. */
export type Shard = Record<string, Card>;

/** At this size a part weighs about ten kilobytes. */
const CARDS = 32;

/** In how many parts so many cards are kept: a power of two, so that the number seldom changes. */
export const countShards = (cards: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, cards / CARDS)));

/** The names of all parts. */
export const listShardNames = (count: number): string[] =>
  Array.from({ length: count }, (_, part) => `${count}-${part}`);

/** The name of the part, of `count`, in which the card of an entity is (FNV-1a of the id, 32 bits). */
export function toShardName(id: string, count: number): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return `${count}-${(hash >>> 0) % count}`;
}
