import type { ListingFacetName } from "./facet-names.ts";

/** Facets that have static pages of their own, with the word each has in the address. */
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

/** The word that each facet of a list has in the address. */
export const listingFacetSlugs: Record<ListingFacetName, string> = {
  ...facetSlugs,
  kind: "rodzaj",
  state: "stan",
  mode: "tryb",
  level: "poziom",
  price: "cena",
  month: "miesiac",
  age: "wiek",
  features: "dostepnosc",
};
