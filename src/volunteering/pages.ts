import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getListing } from "#src/listing/listings.ts";
import { isVolunteeringGuide, listPages } from "#src/collections/pages/query.ts";
import { listVolunteerCentres, listVolunteerOffers, volunteeringSection } from "./query.ts";

/** The page of volunteering: offers, centres, and the region's text on rights and papers where it has one. */
export async function getVolunteeringPage() {
  return {
    listing: await getListing(volunteeringSection),
    centres: (await listVolunteerCentres()).map(({ centre }) => centre),
    guide: (await listPages()).find(isVolunteeringGuide),
  };
}

const getTrail = async () => [await getCrumb("volunteering.title", paths.volunteering)];

/** The static pages of all offers; one that has expired says so. */
export async function listOfferPages() {
  const trail = await getTrail();
  const pages = (await listVolunteerOffers()).map(async ({ offer, entry }) => {
    const { id, title, summary: description, href: path } = offer;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, offer, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The static pages of all volunteer centres. */
export async function listCentrePages() {
  const trail = await getTrail();
  const pages = (await listVolunteerCentres()).map(async ({ centre, entry }) => {
    const { id, name: title, summary: description, href: path } = centre;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, centre, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
