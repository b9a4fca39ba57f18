import type { TraitsFile } from "#src/search/page-traits.ts";
import { toStem } from "#src/search/stem.ts";
import { isLeading } from "#src/search/understanding/find-places.ts";
import type { PageWeight } from "./combine-hits.ts";
import type { Understood } from "./understand-query.ts";
import { listNamedKinds, weighPages } from "./weigh-pages.ts";
import { weighParts, type Asked } from "./weigh-parts.ts";

/** What is understood of a query, with the pages of its place and legal form. */
export type Meant = Understood & Omit<Asked, "kinds">;

/** The weight of pages by the words of a query, by those whose whole name they are, and by what is understood of it. */
export function weighAnswer(
  term: string,
  words: readonly string[],
  named: readonly number[],
  { traits, meant }: { traits: TraitsFile; meant: Meant },
): PageWeight {
  const { parts, terms, place, form } = meant;
  const byWords = weighPages(term, words.map(toStem), traits, named);
  const kinds = listNamedKinds(words.filter((word) => !isLeading(word)).map(toStem), traits);
  const byParts = weighParts(term, parts, terms, traits, { place, form, kinds });
  return (page) => byWords(page) * byParts(page);
}
