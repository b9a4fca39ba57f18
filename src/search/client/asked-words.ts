import { asksForFact, findAskedEdition } from "#src/search/query-words.ts";
import { toStem } from "#src/search/stem.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import { listWritten } from "#src/search/understanding/written-words.ts";
import type { AskedWord } from "./combine-hits.ts";

/** What a word tells that asks for the last or first of a kind. */
const EDITION = 0.2;
/** What a word tells that asks for a fact of a page, such as its telephone: pages that mention one are not meant. */
const FACT = 0.35;

/**
 * What is known of the words of a query beside the pages that have them: a page in the place that a word names is
 * what the word asks for, whether the page has it or not.
 */
export function describeWords(
  words: readonly string[],
  query: string,
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
    return {
      share: toShare(word),
      isMet: (page) => isPlace && place?.has(page) === true,
    };
  });
}
