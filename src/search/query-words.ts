import { foldText } from "#src/core/text/fold-text.ts";

const toWords = (list: string) => list.split(/\s+/).map((word) => foldText(word));

/** Words that stand on every page and that nobody looks for: they are not in the index. */
const SILENT_WORDS = new Set(
  toWords(`w we z ze na do od o u i a za po się to że nie jest są oraz lub dla przy
   in at of for the and an or with to by is are`),
);

/** Words without meaning for a search: silent ones, question words and what people say when they ask. */
const EMPTY_WORDS = new Set([
  ...SILENT_WORDS,
  ...toWords(`albo pod nad jak gdzie czym co kto
   by być był była było były bez przez przed między czy żeby aby ale ten ta te tego tej tych tym ma mam mamy mieć
   chce chcę chcemy chciałbym chciałabym trzeba potrzeba potrzebuję potrzebny można mogę możemy mój moja moje nasz nasza
   naszej naszego mi mnie nam nas sobie swój ile ilu kiedy jaki jaka jakie jaką jakiej skąd dlaczego komu kogo czego
   szukam szukać poszukuję proszę zrobić robić muszę musi musimy muszą powinien będzie będą jeśli gdy także też
   dostać zdobyć zostać zgłosić dzwonić zajmuje zająć dać da dało daje dostały dostał zabrać zebrano
   pod koło działa znaczy oznacza oznaczają skrót skrótu rozwiń rozwinięcie definicja pojęcie znaczenie wyjaśnij
   czyli albowiem więc oto ot no tak już jeszcze tylko bardzo ktoś coś kogoś gdzieś jakiś jakaś jakieś
   który która które którzy którego której którym których którą jakim jakich jakiego jakiemu czyj czyja czemu
   dostanę dostaniemy dostanie dostaną zdobędę pomoże pomogą pomożecie zajmie zajmą zająć robi robią mogą może musiał
   on ona oni go jego jej ją je ich im nim nią niej nimi nich cię ci wy was wam tobie siebie sam sama sami samemu tę tą temu
   wszystko wszystkie każdy każda każde inne inny inna niż jestem jesteśmy poproszę szukamy szuka znaleźć znajdę znajdzie
   polecacie poleci warto
   taki taka takie takiego takiej oprócz poza zamiast według wśród około podczas witam pilnie
   how where what who which when why should we i you my our me want need can could do does get am us your he she they them
   his her their this that be was were will would have has if any some someone from near a on it there about mean means meaning definition`),
]);

/** Words that ask for a fact which pages tell of what they are about. */
const FACT_WORDS = new Set(
  toWords(`telefon telefonu tel numer nr adres adresu adresem mail maila email mejl kontakt kontaktu kontaktowe kontaktowy godziny
   godzinach otwarcia otwarte czynne dojazd dojechać dojazdu mapa mapka lokalizacja
   phone telephone number address contact hours opening email directions`),
);

/** Whether a word asks for a fact, such as a telephone, that pages tell of what they are about. */
export const asksForFact = (word: string): boolean => FACT_WORDS.has(foldText(word));

/** Whether a word means nothing for a search. */
export const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(foldText(word));

/** A text in folded letters without its silent words, as the index has it. */
export const toIndexedText = (text: string): string =>
  foldText(text).replaceAll(/(?<![\p{L}\d.@-])\p{L}{1,4}(?![\p{L}\d@-])/gu, (word) =>
    SILENT_WORDS.has(word) ? "" : word,
  );

/** Words that ask for the way to do something; guides answer them first. */
const HOW =
  /(?<!\p{L})(?:jaką|jaki|jaka|czy|kto (?:p[łl]aci|odpowiada|mo[żz]e|musi|podpisuje|decyduje)|who (?:pays|can|must|signs)|which|vs|wz[óo]r|szablon|template|wymagania|wymogi|warunki|obowi[ąa]zki|zasady|przepisy|requirements|rules)(?!\p{L})/iu;
/** Words that ask for the way as such, and what is done to found an organisation. */
const WAY =
  /(?<!\p{L})(?:jak|ile|ilu|krok po kroku|czy mo\p{L}+|lepsz[ey]|r[óo][żz]nic\p{L}*|porównani\p{L}*|how|(?:za[lł]o|zareje|otwor|utwor|rejest)\p{L}*[cć])(?!\p{L})/iu;
/** English verbs with which a query begins that names what somebody wants to do. */
const ENGLISH_TO_DO =
  /^(?:to )?(?:(?:re)?start|set|found|register|creat|becom|appl|open|clos|writ|choos|run|draft)(?:e|y|ting|ning|ing|ying)?(?!\p{L})/iu;
/** Infinitives of six letters and more name what somebody wants to do. */
const TO_DO = /(?<!\p{L})\p{L}{4,}[aeiy][ćc](?!\p{L})/iu;
/** Words that ask what something is; definitions answer them first. */
const WHAT =
  /(?<!\p{L})(?:(?:po )?co to|czym (?:jest|są|sa|się|sie)|czyli co|co (?:to )?(?:znaczy|oznacza)|definicja|znaczenie|wyjaśnij|wyjasnij|rozwiń|rozwin|rozwinięci[ea]|rozwinieci[ea]|skrót|skrot|pojęcie|różni|rozni|what is|what are|what does|definition|meaning)(?!\p{L})/iu;

/** Words that ask for the last or the first edition of something. */
const LAST = /^(?:ostatni|najnowsz|naj[śs]wie[żz]|latest$|newest$|last$|recent$)/iu;
const FIRST = /^(?:pierwsz|najstarsz|first$|oldest$)/iu;

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

/** A NIP within other words, with dashes or the code of the country. */
const NIP = /^(?:PL)?\d{3}-?\d{2,3}-?\d{2}-?\d{2,3}$/i;
const OUTER_MARKS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

const splitWords = (text: string) =>
  normalizeQuery(text)
    .split(" ")
    .map((word) => word.replaceAll(OUTER_MARKS, ""))
    .map((word) => (NIP.test(word) ? word.replaceAll(/\D/g, "") : word))
    .filter((word) => word !== "");

/** The meaningful words of a query, each once and without punctuation around them; all when none is meaningful. */
export function listQueryWords(text: string): string[] {
  const words = [...new Set(splitWords(text))];
  const telling = words.filter((word) => !isEmptyWord(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a query asks for the way to do something as such, so not for somebody who does it. */
export const asksForWay = (text: string): boolean =>
  WAY.test(text) || ENGLISH_TO_DO.test(text.trim()) || asksWhat(text);

/** Whether a query asks for the way to do something. */
export const asksHow = (text: string): boolean => HOW.test(text) || TO_DO.test(text) || asksForWay(text);

/** The edition that a word of a query asks for, as `ostatnie forum` does. */
export function findAskedEdition(word: string): "first" | "last" | undefined {
  if (LAST.test(word)) return "last";
  return FIRST.test(word) ? "first" : undefined;
}

/** Whether a query asks what something is. */
export const asksWhat = (text: string): boolean => WHAT.test(text);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether a query names a year: who asks for one wants what was then. */
export const namesYear = (text: string): boolean => YEAR.test(text);
