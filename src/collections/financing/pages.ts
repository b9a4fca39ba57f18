import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { toSchedule } from "./loan.ts";
import { financingListing, listFinancing } from "./query.ts";

/** The page of all products; none where the region has no product. */
export async function listFinancingListPages() {
  const view = await getListing(financingListing);
  return withCacheKeys(view.count > 0 ? [{ params: { list: undefined }, props: view }] : []);
}

/** The pages of all values of the list's facets. */
export const listFinancingFacetPages = () => listListingPages(financingListing);

/** The static pages of all products, with their heads. */
export async function listFinancingPages() {
  const trail = [await getCrumb(paths.financing)];
  const pages = (await listFinancing()).map(async ({ id, model: product, entry }) => {
    const { title, summary: description, href: path, loan, state } = product;
    const schedule = loan && state !== "ended" ? toSchedule(loan) : undefined;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, product, schedule, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
