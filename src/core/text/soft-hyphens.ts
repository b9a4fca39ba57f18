const VOWEL = "[aeiouyąęó]";
const DIGRAPH = "sz|cz|rz|dz|dź|dż|ch";
const CONSONANT = `(?:${DIGRAPH}|(?!${DIGRAPH})[bcćdfghjklłmnńprsśtwzźż])`;
/** Consonants that stay with the one before them: `Wło-cławek`, not `Włoc-ławek`. */
const LIQUID = "(?:rz|[lłrj])";
const SYLLABLE = new RegExp(
  `(?<=.)(${VOWEL}(?:${CONSONANT}(?=${CONSONANT}+${VOWEL})(?!${LIQUID}))?)(?=${CONSONANT}+${VOWEL})`,
  "gi",
);

/**
 * Marks where a Polish name may be divided, by soft hyphens between syllables, for places too narrow for a browser that
 * has no Polish dictionary. A syllable of one letter at the beginning is not divided off.
 */
export const hyphenatePolish = (name: string): string => name.replaceAll(SYLLABLE, "$1\u00AD");
