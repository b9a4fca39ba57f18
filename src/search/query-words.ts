/** Words without meaning for a search: Polish and English prepositions, conjunctions and question words. */
const EMPTY_WORDS = new Set(
  `w we z ze na do od o u i oraz lub albo dla przy po pod nad za a się jest są jak gdzie czym co kto
   in at of for the and an or with to by is are how where what who`.split(/\s+/),
);

const NUMBER = /(?:\bPL[ -]?)?\b\d(?:[ -]?\d){4,13}\b/i;
const NUMBER_LABELS = /\b(?:krs|nip|regon|numer|nr)\b|[\s.:,;#]+/gi;

/**
 * A visitor's words as the search index knows them: composed letters (Unicode NFC), one space between words, and a number written with spaces,
 * dashes or its register's name (`554 102 73 52`, `NIP: PL 554-10-27-352`) as bare digits.
 */
export function normalizeQuery(text: string): string {
  const words = text.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  const number = NUMBER.exec(words)?.[0];
  const isOnlyNumber = number !== undefined && words.replace(number, "").replaceAll(NUMBER_LABELS, "") === "";
  return isOnlyNumber ? number.replaceAll(/\D/g, "") : words;
}

const OUTER_MARKS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/** The meaningful words of a query, without punctuation around them; all its words when none is meaningful. */
export function listQueryWords(text: string): string[] {
  const words = normalizeQuery(text)
    .split(" ")
    .map((word) => word.replaceAll(OUTER_MARKS, ""))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}
