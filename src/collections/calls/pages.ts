import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getApplicantOptions } from "./applicant-options.ts";
import { callListing, listCalls } from "./query.ts";

/** The list of all calls, and the options of the form that describes an organisation. */
export const getCallList = async () => ({
  listing: await getListing(callListing),
  options: await getApplicantOptions(),
});

/** The static pages of the values of the list's facets. */
export const listCallFacetPages = () => listListingPages(callListing);

/** The static pages of all calls. */
export async function listCallPages() {
  const trail = [await getCrumb(paths.calls)];
  const pages = (await listCalls()).map(async ({ id, model: call, entry }) => {
    const { title, summary: description, href: path } = call;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, call, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
