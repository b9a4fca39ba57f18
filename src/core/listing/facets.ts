/** Facets with static pages of their own, with their URL words. */
export const facetSlugs = {
  county: "powiat",
  municipality: "gmina",
  form: "forma",
  sphere: "sfera",
  service: "usluga",
  status: "status",
} as const;

/** Name of a facet with static pages. */
export type FacetName = keyof typeof facetSlugs;

/** Facets that lists of the portal may have, with their URL words. */
export const listingFacetSlugs = {
  ...facetSlugs,
  kind: "rodzaj",
  state: "stan",
  mode: "tryb",
  level: "poziom",
  price: "cena",
  month: "miesiac",
  year: "rok",
  age: "wiek",
  features: "dostepnosc",
} as const;

/** Name of a facet of a list: the key of its texts, of its part in addresses and of the query. */
export type ListingFacetName = keyof typeof listingFacetSlugs;

/** Facets for which all chosen terms are required; for the others one is enough. */
export const requiredInFull: ReadonlySet<string> = new Set<ListingFacetName>(["features"]);
