/** Facets of what is understood of a query. */
export const partFacets = ["number", "place", "form", "kind", "service", "year"] as const;
export type PartFacet = (typeof partFacets)[number];

/** Units of the territory of one name, with their TERYT codes, and the page of the first where the directory has no entities. */
export type PlaceTerm = [name: string, page: string, ...codes: string[]];

/** A legal form or service of the directory, and the words that it goes by. */
export type DirectoryTerm = [facet: "form" | "service", id: string, name: string, words: string[]];

/** A kind of entries: its name in results and in the plural, its list with the facets that this has, and its words. */
export type KindTerm = [
  kind: string,
  label: string,
  name: string,
  list: string,
  facets: string[],
  words: string[],
];

/** What is understood of queries: a file that is loaded when the first one is asked. */
export type TermsFile = {
  /** The directory, which lists entities. */
  directory: { name: string; href: string };
  places: PlaceTerm[];
  terms: DirectoryTerm[];
  kinds: KindTerm[];
};
