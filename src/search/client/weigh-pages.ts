import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { asksHow } from "#src/search/query-words.ts";
import { toStem } from "#src/search/stem.ts";
import type { PageWeight } from "./combine-hits.ts";

/** What has ended comes after what is open or lasting, unless it fits much better. */
const ENDED = 0.6;
/** Guides come first where the way to do something is asked for. */
const GUIDE = 1.6;
/** Pages of a kind that is named in the query. */
const NAMED_KIND = 1.4;

/** The weight of pages for a query: their state, whether they tell how, and whether their kind is asked for. */
export function weighPages(term: string, stems: readonly string[], traits: TraitsFile): PageWeight {
  const isHow = asksHow(term);
  const named = new Set(
    traits.kinds.filter((kind) => kind.split(" ").some((word) => stems.includes(toStem(word)))),
  );
  return (page) => {
    const { kind, isEnded, isGuide } = readTraits(traits, page);
    return (isEnded ? ENDED : 1) * (isHow && isGuide ? GUIDE : 1) * (named.has(kind) ? NAMED_KIND : 1);
  };
}
