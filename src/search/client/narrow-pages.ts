import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";

/** Found pages that are left, how many there are of each kind, and how many of them have ended. */
export type Narrowed = { found: number[]; kinds: Record<string, number>; ended: number };

/**
 * Leaves pages of the chosen kinds (of all when none is chosen), without what has ended where it is left out. Counts of
 * kinds are those of all kinds, so that each can be chosen.
 */
export function narrowPages(
  pages: readonly number[],
  traits: TraitsFile,
  { kinds: chosen, skipsEnded }: { kinds: readonly string[]; skipsEnded: boolean },
): Narrowed {
  const kinds: Record<string, number> = {};
  const found: number[] = [];
  let ended = 0;
  for (const page of pages) {
    const { kind, isEnded } = readTraits(traits, page);
    const isChosen = chosen.length === 0 || chosen.includes(kind);
    if (isChosen && isEnded) ended += 1;
    if (isEnded && skipsEnded) continue;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (isChosen) found.push(page);
  }
  return { found, kinds, ended };
}
