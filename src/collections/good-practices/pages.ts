import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { localize } from "#src/core/text/language.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { paths } from "#src/i18n/paths.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { getAwardsByPractice } from "#src/collections/award-editions/query.ts";
import { listGoodPractices, practiceListing } from "./query.ts";

/** The page of all good practices. */
export const getGoodPracticeList = () => getListing(practiceListing);

/** The pages of good practices of one sphere, county or year. */
export const listGoodPracticeFacetPages = () => listListingPages(practiceListing);

/** A sphere, linked where the directory has a page of it. */
export type SphereLink = { name: string; href: string | undefined };

/** Every sphere by id, linked where the directory has a page of it. */
async function listSphereLinks(): Promise<ReadonlyMap<string, SphereLink>> {
  const { spheres } = await getVocabularies();
  const { language } = await getSettings();
  const facet = (await listFacets()).find(({ name }) => name === "sphere");
  const pages = new Map(facet?.values.map(({ slug, href }) => [slug, href]));
  return new Map(
    [...spheres].map(([id, { name }]) => [id, { name: localize(name, language), href: pages.get(id) }]),
  );
}

/** The static pages of all good practices, with their heads, awards, spheres and the entries of their texts. */
export async function listGoodPracticePages() {
  const trail = [await getCrumb(paths.goodPractices)];
  const awards = await getAwardsByPractice();
  const sphereLinks = await listSphereLinks();
  const pages = (await listGoodPractices()).map(async ({ id, model: practice, entry }) => {
    const { title, summary: description, href: path } = practice;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    const spheres = practice.spheres.flatMap((sphere) => sphereLinks.get(sphere.id) ?? []);
    return { params: { id }, props: { head, practice, awards: awards.get(id) ?? [], spheres, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
