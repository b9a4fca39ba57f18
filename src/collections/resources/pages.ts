import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { listResources, resourceListing } from "./query.ts";
import { getAvailability } from "./read-availability.ts";

/** The page of all things to borrow. */
export const getResourceList = () => getListing(resourceListing);

/** The pages of things to borrow of one value of a facet. */
export const listResourceFacetPages = () => listListingPages(resourceListing);

/** The static pages of all things to borrow, with taken times and the other things at the same place. */
export async function listResourcePages() {
  const trail = [await getCrumb(paths.resources)];
  const all = await listResources();
  const pages = all.map(async ({ id, model: resource, entry }) => {
    const { name: title, summary: description, href: path, availability, venue } = resource;
    const props = {
      head: await getHead({ title, description, path, trail, picture: paths.ogImage(path) }),
      resource,
      availability: availability && (await getAvailability(availability.url)),
      neighbours: all
        .map(({ model }) => model)
        .filter((other) => venue !== undefined && other.venue === venue && other.id !== id)
        .map(({ name, href }) => ({ name, href })),
      entry,
    };
    return { params: { id }, props };
  });
  return withCacheKeys(await Promise.all(pages));
}
