/** Short words of Polish sentences and names, which English ones do not have. */
const POLISH = new Set(
  (
    "albo czy dla do gdy im ich jak jako jego jej jest który która które których którzy lub między na nad nie nr od oraz " +
    "po pod przed przez przy są się też także ul w we z za ze że"
  ).split(" "),
);
/** Short words of English sentences, which Polish ones do not have. */
const ENGLISH = new Set(
  (
    "an and are at be been by can for from has have in is it its more not of or than that the their there they this were " +
    "which who will with you your"
  ).split(" "),
);
/** A word in small letters with Polish signs; `zł` stands in English texts as well. */
const POLISH_WORD = /^(?=.{3})\p{Ll}*[ąćęłńóśźż]\p{Ll}*$/u;
/** English texts quote Polish names between these marks, Polish ones do not; addresses are in no language. */
const QUOTED = /“[^”]*”|"[^"]*"|\S+\/\S+/g;
/** How many of all words tell the language of a text of which most words are names. */
const SHARE = 0.1;

/**
 * Whether a text on an English page is Polish: it has words of Polish sentences, or words in small letters with Polish
 * signs, and no words of English sentences. Names of people and places alone do not tell.
 */
export function readsPolish(text: string): boolean {
  const words = text.replaceAll(QUOTED, "").match(/\p{L}+/gu) ?? [];
  if (words.some((word) => ENGLISH.has(word.toLowerCase()))) return false;
  const telling = words.filter((word) => POLISH.has(word) || POLISH_WORD.test(word));
  return telling.length > 0 && telling.length >= SHARE * words.length;
}
