import { toLexicon, type LexiconWord } from "#src/search/correction.ts";

let loaded: Promise<LexiconWord[]> | undefined;

async function load(base: string): Promise<LexiconWord[]> {
  const response = await fetch(`${base}pagefind/words.json`);
  if (!response.ok) throw new Error(`words.json: ${response.status}`);
  return toLexicon((await response.json()) as string[]);
}

/** The words of the portal's pages, loaded once; empty when they cannot be loaded, and then nothing is corrected. */
export const loadLexicon = (base: string): Promise<LexiconWord[]> => (loaded ??= load(base).catch(() => []));
