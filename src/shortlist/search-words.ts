import { foldText } from "#src/core/text/fold-text.ts";
import { facetSlugs } from "#src/core/listing/facets.ts";
import { keysOf } from "#src/core/records.ts";
import { facetNames, type DirectoryDataset, type DirectoryFacet } from "#src/directory/dataset.ts";
import { DEVICE, parseDirectoryState } from "#src/directory/client/directory-state.ts";
import type { Selection } from "#src/directory/match-terms.ts";
import { TERM_PAGE } from "./searches.ts";

/** Words of a search: names of facets, and texts with `{term}`, `{place}` and `{radius}`. */
export type SearchWords = {
  facets: Record<DirectoryFacet, string>;
  term: string;
  near: string;
  radius: string;
  /** What the place is called that is the visitor's own. */
  device: string;
};

type Names = DirectoryDataset["names"];

const toSlug = (name: string) => foldText(name).replaceAll(/[^a-z0-9]+/g, "-");

/** What a page of the directory for one term selects: its slug is the id, or made of the name. */
function selectionOf(page: string, names: Names): Selection {
  const [, word, slug, more] = TERM_PAGE.exec(page) ?? [];
  const facet = keysOf(facetSlugs).find((name) => facetSlugs[name] === word);
  if (facet === undefined) return {};
  const found = Object.entries(names[facet]).find(([id, name]) => id === slug || toSlug(name) === slug);
  return {
    ...(found && { [facet]: [found[0]] }),
    ...(more !== undefined && Object.hasOwn(names.service, more) && { service: [more] }),
  };
}

/** A search of the directory in words: `Usługa: catering; Powiat: powiat toruński`. Empty when nothing is understood. */
export function formatSearch(
  search: string,
  { names, places }: Pick<DirectoryDataset, "names" | "places">,
  words: SearchWords,
): string {
  const state = parseDirectoryState(search.startsWith("?") ? search : "");
  const { near, radius } = state;
  const term = state.term.trim();
  const selection = search.startsWith("?") ? state.selection : selectionOf(search, names);
  const place = near === DEVICE ? words.device : places.find(({ id }) => id === near)?.name;
  const namesOf = (facet: DirectoryFacet) =>
    (selection[facet] ?? []).filter((id) => Object.hasOwn(names[facet], id)).map((id) => names[facet][id]);
  return [
    ...(term === "" ? [] : [words.term.replace("{term}", () => term)]),
    ...facetNames
      .filter((facet) => namesOf(facet).length > 0)
      .map((facet) => `${words.facets[facet]}: ${namesOf(facet).join(", ")}`),
    ...(place === undefined ? [] : [words.near.replace("{place}", () => place)]),
    ...(place === undefined || radius === undefined
      ? []
      : [words.radius.replace("{radius}", String(radius))]),
  ].join("; ");
}
