import { foldText } from "#src/core/text/fold-text.ts";

/** Endings of Polish nouns, adjectives and infinitives in folded letters; the longest that leaves a stem is cut off. */
const ENDINGS = `
  owych owymi owego owemu nikow kami kach kiem cach cami iami iach zami
  ami ach owi iem ych ymi ego emu ich imi kow kom ami cie
  em om ow iu ie ia ii ej im ym ek ku ka ki ce cy ca
  a e i o u y
  owac ywac iwac ac ec ic yc
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);

const SHORTEST_STEM = 4;

/** What `d`, `r` and `ł` of a noun become before `e`: `projekt covidowy`, `w covidzie`; `teatr`, `w teatrze`. */
const LOCATIVE = /(?<=[a-z]{3}(?:d|tr))z(?:ie|e)$/;

/**
 * The part of a Polish word that its forms share, in folded letters: `spółdzielniami` and `spółdzielnia` are both
 * `spoldzieln`. The search finds words by their beginnings, so a stem finds every form; short words, numbers
 * and compounds with a hyphen stay whole.
 */
export function toStem(word: string): string {
  const folded = foldText(word).replace(/rzy$/, "ry").replace(LOCATIVE, "");
  if (!/^[a-z]+$/.test(folded)) return folded;
  const ending = ENDINGS.find(
    (candidate) => folded.endsWith(candidate) && folded.length - candidate.length >= SHORTEST_STEM,
  );
  return ending === undefined ? folded : folded.slice(0, -ending.length);
}

/** What makes one word of another: of a noun an adjective, of a verb a noun, of a thing a person. */
const SUFFIXES = `
  iczn yczn styczn istyczn ystyczn aln arn ow owsk ańsk iańsk ck sk n
  nik niczk nictw ark arstw arz ist yst izm yzm unk un ak acz
  acj acyjn owan owani iwani ywani ani eni an en ost osc
`
  .trim()
  .split(/\s+/)
  .map((suffix) => foldText(suffix))
  .toSorted((a, b) => b.length - a.length);

/** Stems of diminutives with what they are made of: `kotek` of `kot`, `córeczka` of `córka`. */
const DIMINUTIVES: [RegExp, string][] = [
  [/(?<=[a-z]{3})(?:ecz|usz)$/, "k"],
  [/(?<=[a-z]{3})ek$/, ""],
];

/** The stem of what a diminutive is made of; of any other word its own. */
export const toBase = (stem: string): string => {
  const diminutive = DIMINUTIVES.find(([ending]) => ending.test(stem));
  return diminutive ? stem.replace(...diminutive) : stem;
};

/**
 * The shorter stem that a word shares with those it is derived from or that are derived from it: `prawn` of `prawnik`,
 * which `prawny` has too, `kot` of `kotek`. Undefined when nothing can be cut off.
 */
export function toRoot(stem: string): string | undefined {
  const base = toBase(stem);
  if (base !== stem) return base;
  const suffix = SUFFIXES.find(
    (candidate) => stem.endsWith(candidate) && stem.length - candidate.length >= SHORTEST_STEM,
  );
  return suffix === undefined ? undefined : stem.slice(0, -suffix.length);
}
