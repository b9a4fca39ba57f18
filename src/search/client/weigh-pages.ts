import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { asksHow, asksWhat, namesYear } from "#src/search/query-words.ts";
import type { Hit, PageWeight } from "./combine-hits.ts";

/** What has ended comes after what is open or lasting, unless it fits much better or a year is named. */
const ENDED = 0.6;
/** Guides come first where the way to do something is asked for. */
const GUIDE = 1.6;
/** Definitions come first where it is asked what something is, and otherwise after what they define. */
const DEFINITION = { asked: 1.8, other: 0.6 };
/** Pages of a kind that is named in the query. */
const NAMED_KIND = 1.4;
/** Pages whose whole name is asked for. */
const NAMED = 1.6;

/**
 * The weight of pages for a query: their state, whether they tell how or what, and whether their kind or their whole name
 * is asked for.
 */
export function weighPages(
  term: string,
  stems: readonly string[],
  traits: TraitsFile,
  named: readonly Hit[],
): PageWeight {
  const [isHow, isWhat] = [asksHow(term), asksWhat(term)];
  const ended = namesYear(term) ? 1 : ENDED;
  const definition = isWhat ? DEFINITION.asked : DEFINITION.other;
  const asked = new Set(stems);
  const kinds = new Set(
    traits.kinds.filter(({ stems: own }) => own.some((stem) => asked.has(stem))).map(({ label }) => label),
  );
  const whole = new Set(named.map(({ page }) => page));
  return (page) => {
    const { kind, isEnded, isGuide, isDefinition } = readTraits(traits, page);
    return (
      (isEnded ? ended : 1) *
      (isHow && isGuide ? GUIDE : 1) *
      (isDefinition ? definition : 1) *
      (kinds.has(kind) ? NAMED_KIND : 1) *
      (whole.has(page) ? NAMED : 1)
    );
  };
}
