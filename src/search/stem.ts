import { foldText } from "#src/core/text/fold-text.ts";

/** Endings of Polish nouns and adjectives in folded letters; the longest that leaves a stem is cut off. */
const ENDINGS = `
  owych owymi owego owemu nikow kami kach kiem cach cami iami iach zami
  ami ach owi iem ych ymi ego emu ich imi kow kom ami cie
  em om ow iu ie ia ii ej im ym ek ku ka ki ce cy ca
  a e i o u y
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);

const SHORTEST_STEM = 4;

/**
 * The part of a Polish word that its forms share, in folded letters: `spółdzielniami` and `spółdzielnia` are both
 * `spoldzieln`. The search finds words by their beginnings, so a stem finds every form; short words, numbers
 * and compounds with a hyphen stay whole.
 */
export function toStem(word: string): string {
  const folded = foldText(word).replace(/rzy$/, "ry");
  if (!/^[a-z]+$/.test(folded)) return folded;
  const ending = ENDINGS.find(
    (candidate) => folded.endsWith(candidate) && folded.length - candidate.length >= SHORTEST_STEM,
  );
  return ending === undefined ? folded : folded.slice(0, -ending.length);
}
