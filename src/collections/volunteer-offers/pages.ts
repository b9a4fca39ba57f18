import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { listVolunteerOffers } from "./query.ts";

/** The static pages of all offers; one that has expired says so. */
export async function listOfferPages() {
  const trail = [await getCrumb(paths.volunteering)];
  const pages = (await listVolunteerOffers()).map(async ({ id, model: offer, entry }) => {
    const { title, summary: description, href: path } = offer;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, offer, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
