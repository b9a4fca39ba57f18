/** Words without meaning for a search: prepositions, conjunctions, question words and what people say when they ask. */
const EMPTY_WORDS = new Set(
  `w we z ze na do od o u i oraz lub albo dla przy po pod nad za a się jest są jak gdzie czym co kto
   by być był była było były bez przez przed między czy że żeby aby ale to ten ta te tego tej tych tym ma mam mamy mieć
   chce chcę chcemy chciałbym chciałabym trzeba potrzeba potrzebuję potrzebny można mogę możemy mój moja moje nasz nasza
   naszej naszego mi mnie nam nas sobie swój ile ilu kiedy jaki jaka jakie jaką jakiej skąd dlaczego komu kogo czego
   szukam szukać poszukuję lepsze lepszy proszę zrobić robić musi musimy powinien będzie będą jeśli gdy także też
   dostać zdobyć zostać zgłosić dzwonić zajmuje zająć dać da dało daje dostały dostał zabrać zebrano pod koło działa
   in at of for the and an or with to by is are how where what who which when why should we i you my our me want need
   can could do does get a on it there about from`.split(/\s+/),
);

/** Words that ask for the way to do something; guides answer them first. */
const HOW =
  /(?<!\p{L})(?:jak|jaką|ile|ilu|krok po kroku|co to|czym jest|co znaczy|how|what is|what are)(?!\p{L})/iu;

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

const splitWords = (text: string) =>
  normalizeQuery(text)
    .split(" ")
    .map((word) => word.replaceAll(OUTER_MARKS, ""))
    .filter((word) => word !== "");

/** The meaningful words of a query, each once and without punctuation around them; all when none is meaningful. */
export function listQueryWords(text: string): string[] {
  const words = [...new Set(splitWords(text))];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** Whether a query asks for the way to do something. */
export const asksHow = (text: string): boolean => HOW.test(text);
