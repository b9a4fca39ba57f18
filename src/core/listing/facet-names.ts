/** Facets that lists of the portal may have, in no order; a term of several of them is required in full. */
export const listingFacetNames = [
  "kind",
  "state",
  "county",
  "municipality",
  "form",
  "sphere",
  "service",
  "status",
  "mode",
  "level",
  "price",
  "month",
  "age",
  "features",
] as const;

/** Name of a facet of a list: the key of its texts, of its part in addresses and of the query. */
export type ListingFacetName = (typeof listingFacetNames)[number];

/** Facets whose chosen terms are all required; of the others one is enough. */
export const requiredInFull: ReadonlySet<string> = new Set<ListingFacetName>(["features"]);
