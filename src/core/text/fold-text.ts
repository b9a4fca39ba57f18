const LETTERS = new Map(
  Object.entries({ ą: "a", ć: "c", ę: "e", ł: "l", ń: "n", ó: "o", ś: "s", ź: "z", ż: "z" }),
);

/** Letters and signs without diacritics: all of ASCII but two that count as some, and quotation marks and dashes. */
const PLAIN = /^[\0-\]_a-\x7f\u2010-\u201f]*$/;

/** A text without Polish diacritics, in lower case: `Żółw` is `zolw` (ł has no Unicode decomposition). */
export function foldText(text: string): string {
  const folded = text.toLowerCase().replaceAll(/[ąćęłńóśźż]/g, (letter) => LETTERS.get(letter) ?? letter);
  return PLAIN.test(folded) ? folded : folded.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "");
}
