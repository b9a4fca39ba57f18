/** Whom an invitation may send elsewhere: an office that the reader knows how to reach. */
const ELSEWHERE =
  "(?! do (?:swojego|swojej|najbliższego|ośrodka pomocy|ops|mops|gops|pcpr|urzędu|gminy|policji))";

const INVITATIONS = [
  "skontaktuj(?:cie)? się",
  "skontaktować się",
  "zadzwoń(?:cie)?",
  "zadzwonić",
  `(?:zgłoś|zgłoście|zgłosić|zgłaszać) się${ELSEWHERE}`,
  "(?:pisz|piszcie|pisać|napisz|napiszcie|napisać) do",
  `(?:zapytaj|zapytajcie|(?:można|mogą|warto|trzeba) (?:zapytać|pytać|dzwonić))`,
  "(?:prosimy|prosi) o kontakt",
  "(?:zapraszamy|zaprasza|zachęcamy|zachęca) do kontaktu",
  "kontakt z biurem",
  "get in touch",
  "(?:contact|call|ring|write to|phone) (?:us|them)",
];

const INVITATION = new RegExp(`(?<!\\p{L}|nie )(?:${INVITATIONS.join("|")})(?!\\p{L})`, "giu");

/** A way to reach somebody that stands in the text itself. */
const WAY = /https?:|mailto:|tel:|\p{L}@\p{L}|(?:\d[ -]?){9}/u;

/**
 * Where a text invites its reader to get in touch, and in which words. Lines that say how (an address, a number) do not
 * count, nor do words that send the reader to an office elsewhere.
 */
export const listInvitations = (text: string): { words: string; index: number }[] =>
  [...text.matchAll(INVITATION)]
    .map(({ 0: words, index }) => ({ words, index }))
    .filter(({ index }) => !WAY.test(lineAt(text, index)));

function lineAt(text: string, index: number): string {
  const end = text.indexOf("\n", index);
  return text.slice(text.lastIndexOf("\n", index) + 1, end < 0 ? undefined : end);
}
