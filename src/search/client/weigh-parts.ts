import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { listPlacePages, toCountyCode, type PlacePages } from "#src/search/place-pages.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";
import type { PageWeight } from "./combine-hits.ts";

/** Pages of the place that is asked for. */
const PLACE = 1.5;
/** Pages of the kind that is asked for, besides what naming it does. */
const KIND = 1.2;

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

/** The weight of pages by what is understood of a query: its place and its kind. */
export function weighParts(
  parts: readonly QueryPart[],
  { kinds }: Pick<TermsFile, "kinds">,
  traits: TraitsFile,
  pages: ReadonlySet<number> | undefined,
): PageWeight {
  const asked = new Set(parts.filter(({ facet }) => facet === "kind").flatMap(({ ids }) => ids));
  const labels = new Set(kinds.filter(([kind]) => asked.has(kind)).map(([, label]) => label));
  return (page) => {
    const { kind } = readTraits(traits, page);
    return (pages?.has(page) ? PLACE : 1) * (labels.has(kind) ? KIND : 1);
  };
}
