import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { asksForFact, asksForWay, asksHow, asksWhat, isEmptyWord } from "#src/search/query-words.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { listPlacePages, type PlacePages } from "#src/search/place-pages.ts";
import { isLeading } from "#src/search/understanding/find-places.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import { listWritten } from "#src/search/understanding/written-words.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";
import type { PageWeight } from "./combine-hits.ts";

/** Pages of the place that is asked for. */
const PLACE = 1.5;
/** Pages of the kind that is asked for, besides what naming it does. */
const KIND = 1.2;
/** Pages of a kind that is named, in the place that is asked for and elsewhere. */
const NAMED_KIND = { there: 1.6, elsewhere: 0.7 };
/** Entities of the legal form that is asked for. */
const FORM = 2;
/** Entities where the way to found one of their legal form is asked for. */
const ENTITY = 0.45;
/** The pages of the place and of the legal form that are asked for, and the names of the kinds that are. */
export type Asked = {
  place?: ReadonlySet<number> | undefined;
  form: ReadonlySet<number>;
  kinds: ReadonlySet<string>;
};

/**
 * The legal forms whose entities are asked for: those of a query that says nothing else than a form and a place
 * (`WTZ`, `fundacje w Toruniu`, `co to WTZ`, `WTZ Toruń telefon`), so not of one that asks for money for it or for the way to found it.
 */
export function listAskedForms(query: string, parts: readonly QueryPart[]): string[] {
  const isUnderstood = listWritten(query).every(
    ({ written }, at) =>
      isEmptyWord(written) ||
      isLeading(written) ||
      asksForFact(written) ||
      parts.some(({ from, to }) => from <= at && at < to),
  );
  const isHow = asksHow(query) && !asksWhat(query);
  if (!isUnderstood || isHow || parts.some(({ facet }) => facet !== "form" && facet !== "place")) return [];
  return parts.filter(({ facet }) => facet === "form").map(({ name }) => name);
}

/** The pages of the places that are asked for; undefined when no place is. */
export async function listAskedPages(
  parts: readonly QueryPart[],
  counties: readonly string[],
  load: (county: string) => Promise<PlacePages>,
): Promise<ReadonlySet<number> | undefined> {
  const codes = parts.filter(({ facet }) => facet === "place").flatMap(({ ids }) => ids);
  if (codes.length === 0) return undefined;
  const known = codes.filter((code) => counties.includes(toCountyCode(code)));
  const pages = known.map(async (code) => listPlacePages(code, await load(toCountyCode(code))));
  return new Set((await Promise.all(pages)).flat());
}

/**
 * The weight of pages by what is understood of a query: its place, its legal form and its kind. Who names a place wants what is
 * there, and the page of the place itself only where that is named as well: `urząd`, `rada`.
 */
export function weighParts(
  query: string,
  parts: readonly QueryPart[],
  { kinds }: Pick<TermsFile, "kinds">,
  traits: TraitsFile,
  { place, form, kinds: named }: Asked,
): PageWeight {
  const asked = new Set(parts.filter(({ facet }) => facet === "kind").flatMap(({ ids }) => ids));
  const labels = new Set(kinds.filter(([kind]) => asked.has(kind)).map(([, label]) => label));
  const isWay = asksForWay(query) && parts.some(({ facet }) => facet === "form");
  const listed = new Set(kinds.map(([, label]) => label));
  const entity = kinds.find(([kind]) => kind === "entity")?.[1];
  return (page) => {
    const { kind } = readTraits(traits, page);
    const isThere = place?.has(page) === true && (listed.has(kind) || named.has(kind));
    return (
      (isThere ? PLACE : 1) *
      (place && named.has(kind) ? NAMED_KIND[isThere ? "there" : "elsewhere"] : 1) *
      (form.has(page) ? FORM : 1) *
      (isWay && kind === entity ? ENTITY : 1) *
      (labels.has(kind) ? KIND : 1)
    );
  };
}
