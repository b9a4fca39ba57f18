import { asksForFact, findAskedEdition, namesYear } from "#src/search/query-words.ts";
import { toStem } from "#src/search/stem.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import { listWritten } from "#src/search/understanding/written-words.ts";
import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import type { AskedWord } from "./combine-hits.ts";
import { listNamedKinds } from "./weigh-pages.ts";

/** What a word tells that asks for the last or first of a kind. */
const EDITION = 0.2;
/** What a word tells that asks for a fact of a page, such as its telephone: pages that mention one are not meant. */
const FACT = 0.35;

/**
 * What is known of the words of a query beside the pages that have them: a page in the place that a word names is
 * what the word asks for, whether the page has it or not, and so is one there of a kind that a word names. Of what comes every year, the edition of another one than a word names is not meant.
 */
export function describeWords(
  words: readonly string[],
  query: string,
  traits: TraitsFile,
  { parts, place }: { parts: readonly QueryPart[]; place?: ReadonlySet<number> | undefined },
): AskedWord[] {
  const written = listWritten(query).map((one) => toStem(one.written));
  const places = new Set(
    parts.filter(({ facet }) => facet === "place").flatMap(({ from, to }) => written.slice(from, to)),
  );
  const hasKind = parts.some(({ facet }) => facet === "kind");
  const toShare = (word: string) => {
    if (hasKind && findAskedEdition(word)) return EDITION;
    return words.length > 1 && asksForFact(word) ? FACT : 1;
  };
  return words.map((word) => {
    const isPlace = places.has(toStem(word));
    const kinds = listNamedKinds([toStem(word)], traits);
    return {
      share: toShare(word),
      isMet: (page) => place?.has(page) === true && (isPlace || kinds.has(readTraits(traits, page).kind)),
      isNeeded: (page) => namesYear(word) && readTraits(traits, page).edition !== "none",
    };
  });
}
