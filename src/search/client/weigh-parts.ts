import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { listPlacePages, toCountyCode, type PlacePages } from "#src/search/place-pages.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";
import type { PageWeight } from "./combine-hits.ts";

/** Pages of the place that is asked for. */
const PLACE = 1.5;
/** Pages of the kind that is asked for, besides what naming it does. */
const KIND = 1.2;
/** Undoes that what has ended comes later, where a year that is past is asked for. */
const PAST = 1.6;

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

/** The weight of pages by what is understood of a query: its place, its kind, and a year that is past. */
export function weighParts(
  parts: readonly QueryPart[],
  { kinds }: Pick<TermsFile, "kinds">,
  traits: TraitsFile,
  { pages, year }: { pages: ReadonlySet<number> | undefined; year: number },
): PageWeight {
  const idsOf = (facet: string) => parts.filter((part) => part.facet === facet).flatMap(({ ids }) => ids);
  const asked = new Set(idsOf("kind"));
  const labels = new Set(kinds.filter(([kind]) => asked.has(kind)).map(([, label]) => label));
  const isPast = idsOf("year").some((one) => Number(one) < year);
  return (page) => {
    const { kind, isEnded } = readTraits(traits, page);
    return (pages?.has(page) ? PLACE : 1) * (labels.has(kind) ? KIND : 1) * (isPast && isEnded ? PAST : 1);
  };
}
