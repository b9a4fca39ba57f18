import { foldText } from "#src/core/text/fold-text.ts";
import { isCommonWord, listWordForms } from "./place-forms.ts";
import type { QueryPart, QueryWord } from "./query-part.ts";
import type { PlaceTerm } from "./terms-file.ts";

/** Words before the name of a place. */
const LEADING = new Set(
  "w we z ze do od pod kolo okolice okolicy gmina gminy gminie gmine gm miasto miasta miescie".split(" "),
);
/** Whether a word leads to the name of a place: `gmina`, `powiat`, `w okolicy`. */
export const isLeading = (word: string): boolean =>
  LEADING.has(foldText(word)) || COUNTY.test(foldText(word));
/** Words after which the same letters mean something else: `na świecie`. */
const MISLEADING = new Set(["na", "po", "calym"]);
const COUNTY = /^(?:pow|powiat|powiatu|powiecie|powiatem|powiatowi|powiaty|powiatow|county)$/;
/** The rest of a name that people leave out: `Nakło nad Notecią`, `Solec Kujawski`. */
const OMITTED = /^(?:nad .+|.+[sc]k(?:i|ie|a))$/;

const splitName = (name: string) => name.split(/[ -]/);
const isForm = (word: QueryWord | undefined, name = "") =>
  word !== undefined && listWordForms(name).has(word.folded);

/** How many words from a position on are the whole name in one of its cases; 0 when they are not. */
const countNameWords = (words: readonly QueryWord[], at: number, name: string): number => {
  const parts = splitName(name);
  return parts.every((one, index) => isForm(words[at + index], one)) ? parts.length : 0;
};

/** Whether a word is the name without the rest that people leave out. */
function isShortened(word: QueryWord | undefined, name: string): boolean {
  const [first, ...rest] = splitName(name);
  return isForm(word, first) && rest.length > 0 && (OMITTED.test(rest.join(" ")) || name.includes("-"));
}

/** Whether a single word stands where it can mean a place. */
function isMeant(words: readonly QueryWord[], at: number, name: string): boolean {
  const before = words[at - 1]?.folded ?? "";
  if (MISLEADING.has(before)) return false;
  if (!isCommonWord(splitName(name)[0] ?? "")) return true;
  return LEADING.has(before) || (at > 0 && /^\p{Lu}/u.test(words[at]?.written ?? ""));
}

/** How many words from a position on name a county: `powiat tucholski`, or its adjective as all that is asked. */
function countCountyWords(words: readonly QueryWord[], at: number, name: string): number {
  const adjectives = splitName(name).slice(1);
  const start = COUNTY.test(words[at]?.folded ?? "") ? at + 1 : at;
  if (start === at && words.length !== adjectives.length) return 0;
  const fits = adjectives.every((one, index) => isForm(words[start + index], one));
  return fits ? start - at + adjectives.length : 0;
}

const isCounty = ([name, , code = ""]: PlaceTerm) => code.length === 4 && name.includes(" ");
const toPart = ([name, , ...ids]: PlaceTerm, from: number, count: number): QueryPart => ({
  facet: "place",
  ids,
  name,
  from,
  to: from + count,
});

function findPlacesAt(words: readonly QueryWord[], at: number, places: readonly PlaceTerm[]): QueryPart[] {
  const find = (count: (place: PlaceTerm) => number) =>
    places.flatMap((place) => {
      const found = count(place);
      const isUnclear = found === 1 && !isCounty(place) && !isMeant(words, at, place[0]);
      return found === 0 || isUnclear ? [] : [toPart(place, at, found)];
    });
  const whole = find((place) =>
    isCounty(place) ? countCountyWords(words, at, place[0]) : countNameWords(words, at, place[0]),
  );
  if (whole.length > 0) return whole;
  return find((place) => Number(!isCounty(place) && isShortened(words[at], place[0])));
}

/** The places that the words of a query can mean, in Polish cases and with or without diacritics. */
export const findPlaces = (words: readonly QueryWord[], places: readonly PlaceTerm[]): QueryPart[] =>
  words.flatMap((_, at) => findPlacesAt(words, at, places));
