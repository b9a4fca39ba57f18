import { listTaxCampaigns } from "#src/collections/tax-campaigns/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { findNewestOppYear, oppListing } from "./query.ts";

/** What the page of the newest list shows of its year, besides the list; undefined when the region has no list. */
async function findAbout() {
  const year = await findNewestOppYear();
  return year && { year, hasCampaigns: (await listTaxCampaigns()).length > 0 };
}

/** The page of the newest list, if the region has one. */
export async function listOppListPages() {
  const about = await findAbout();
  if (!about) return [];
  const props = { ...(await getListing(oppListing)), ...about };
  return withCacheKeys([{ params: { list: undefined }, props }]);
}

/** The pages of all counties and spheres of the newest list. */
export async function listOppFacetPages() {
  const about = await findAbout();
  if (!about) return [];
  const pages = await listListingPages(oppListing);
  return withCacheKeys(pages.map(({ params, props }) => ({ params, props: { ...props, ...about } })));
}
