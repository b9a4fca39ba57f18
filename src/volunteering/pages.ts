import { isVolunteeringGuide, listPages } from "#src/collections/pages/query.ts";
import { listVolunteerCentres } from "#src/collections/volunteer-centres/query.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { volunteeringListing } from "./query.ts";

/** The page of volunteering: offers, centres, and the region's text on rights and papers where it has one. */
export async function getVolunteeringPage() {
  const guide = (await listPages()).find(isVolunteeringGuide);
  return {
    listing: await getListing(volunteeringListing),
    centres: (await listVolunteerCentres()).map(({ model }) => model),
    guide: guide?.model,
    entry: guide?.entry,
  };
}

/** The pages of offers of one county, sphere, age or kind of place. */
export const listVolunteeringFacetPages = () => listListingPages(volunteeringListing);
