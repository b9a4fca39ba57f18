import { defineView } from "#src/collections/definition.ts";
import { listingFacetSlugs } from "#src/core/listing/facets.ts";
import type { ListingFacetName } from "#src/core/listing/facets.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  /** The page of a list's items that have one value of a facet. */
  listing: (list: string, facet: ListingFacetName, slug: string) =>
    `${list}${listingFacetSlugs[facet]}/${slug}/`,
  /** The calendar and the feed of a list, or of one of its pages. */
  listingCalendar: (list: string) => `${list}kalendarz.ics`,
  listingFeed: (list: string) => `${list}kanal.xml`,
  /** The n-th page of a paged list, 1 for the first. */
  pageOf: (list: string, number: number) => (number === 1 ? list : `${list}${number}/`),
};

/** Lists that can be filtered. */
export const listing = defineView({
  id: "listing",
  paths,
  texts: { pl, en },
});
