import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { adviceListing, listAdvicePoints } from "./query.ts";

/** The page of all advice points. */
export const getAdviceList = () => getListing(adviceListing);

/** The pages of advice points of one value of a facet. */
export const listAdviceFacetPages = () => listListingPages(adviceListing);

/** The static pages of all advice points, with their heads. */
export async function listAdvicePages() {
  const trail = [await getCrumb(paths.advicePoints)];
  const pages = (await listAdvicePoints()).map(async ({ id, model: point, entry }) => {
    const { title, summary: description, href: path } = point;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, point, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
