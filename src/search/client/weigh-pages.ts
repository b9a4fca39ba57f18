import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { asksHow, asksWhat, findAskedEdition, namesYear } from "#src/search/query-words.ts";
import type { PageWeight } from "./combine-hits.ts";

/**
 * What has ended comes after what is open or lasting, unless it fits much better, a year is named or its whole name is
 * asked for.
 */
const ENDED = 0.7;
/** Guides come first where the way to do something is asked for. */
const GUIDE = 1.75;
/** The definition of what is asked for comes first where it is asked what something is; others come after what they define. */
const DEFINITION = { asked: 1.8, near: 1.1, other: 0.7 };
/** Pages of a kind that is named in the query. */
const NAMED_KIND = 1.5;
/** The edition of a named kind that is asked for: the last or the first one. */
const EDITION = 2;
/** Pages whose whole name is asked for. */
const NAMED = 1.6;

/** The names of the kinds that a word of the query asks for. */
export function listNamedKinds(
  stems: readonly string[],
  { kinds }: Pick<TraitsFile, "kinds">,
): ReadonlySet<string> {
  const asked = new Set(stems);
  return new Set(
    kinds.filter((kind) => kind.stems.some((stem) => asked.has(stem))).map(({ label }) => label),
  );
}

/**
 * The weight of pages for a query: their state, whether they tell how or what, and whether their kind or their whole name
 * is asked for.
 */
export function weighPages(
  term: string,
  stems: readonly string[],
  traits: TraitsFile,
  named: readonly number[],
): PageWeight {
  const [isHow, isWhat] = [asksHow(term), asksWhat(term)];
  const hasYear = namesYear(term);
  const weighDefinition = (isNamed: boolean) => {
    if (!isWhat) return DEFINITION.other;
    return isNamed ? DEFINITION.asked : DEFINITION.near;
  };
  const kinds = listNamedKinds(stems, traits);
  const whole = new Set(named);
  const asked = term
    .split(/\s+/)
    .map(findAskedEdition)
    .find((one) => one !== undefined);
  return (page) => {
    const { kind, isEnded, isGuide, isDefinition, edition } = readTraits(traits, page);
    const isNamed = whole.has(page);
    return (
      (isEnded && !hasYear && !isNamed && edition !== asked ? ENDED : 1) *
      (isHow && isGuide && (isWhat || !isDefinition) ? GUIDE : 1) *
      (isDefinition ? weighDefinition(isNamed) : 1) *
      (kinds.has(kind) ? NAMED_KIND : 1) *
      (kinds.has(kind) && edition === asked ? EDITION : 1) *
      (isNamed ? NAMED : 1)
    );
  };
}
