import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { listPublications, publicationListing } from "./query.ts";

/** The page of all publications, where the region has any. */
export async function listPublicationListPages() {
  const view = await getListing(publicationListing);
  return view.count === 0 ? [] : withCacheKeys([{ params: { list: undefined }, props: { view } }]);
}

/** The pages of publications of one kind, topic or year. */
export const listPublicationFacetPages = () => listListingPages(publicationListing);

/** The static pages of all publications, with their heads. */
export async function listPublicationPages() {
  const trail = [await getCrumb(paths.publications)];
  const pages = (await listPublications()).map(async ({ id, model: publication, entry }) => {
    const { title, summary: description, href: path } = publication;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, publication, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
