import { groupByFacet } from "./facets.ts";
import { capitalize, collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { facetSlugs } from "#src/core/listing/facets.ts";
import { paths } from "#src/i18n/paths.ts";
import { listFacets, PAGE_SIZE, type FacetLink, type FacetValue } from "./facet-links.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** The entities of one county that offer one service, and the page that lists them. */
type CountyService = Pick<FacetValue, "id" | "slug" | "name" | "href" | "entities"> & { county: FacetValue };

/** Every county × service that has entities: by county, services in alphabetical order. */
const listCountyServices = once(async (): Promise<CountyService[]> => {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const counties = (await listFacets()).find(({ name }) => name === "county")?.values ?? [];
  return counties.flatMap((county) =>
    groupByFacet(county.entities, "service")
      .map(({ slug, term, entities }) => ({
        county,
        id: term.id,
        slug,
        name: typeof term.name === "string" ? term.name : localize(term.name, language),
        href: paths.countyService(county.slug, slug),
        entities,
      }))
      .toSorted((a, b) => compare(a.name, b.name)),
  );
});

/** Lists that narrow the list at `path`, with the number of entities of each; none where it is no county's. */
export async function listNarrower(path: string): Promise<FacetLink[]> {
  const services = await listCountyServices();
  return services
    .filter(({ county }) => county.href === path)
    .map(({ name, href, entities }) => ({ name, href, count: entities.length }));
}

/** The static pages of all county × service lists, each beside the county's other services; not for search engines. */
export async function listCountyServicePages() {
  const t = messages((await getSettings()).language);
  const directory = await getCrumb(paths.entities);
  const services = await listCountyServices();
  return Promise.all(
    services.map(async ({ county, id, slug, name: service, href: path, entities }) => {
      const names = { service, county: county.name };
      const title = capitalize(t("directory.countyService.title", names));
      const description = t("directory.countyService.lead", { ...names, count: entities.length });
      const trail = [directory, { name: capitalize(county.name), href: county.href }];
      const head = await getHead({ title, description, path, trail, noindex: true });
      const facets = [{ name: "service" as const, values: await listNarrower(county.href) }];
      const params = { facet: facetSlugs.county, value: county.slug, service: slug };
      const filter = `county=${county.id}&service=${id}`;
      return {
        entities,
        route: { pageSize: PAGE_SIZE, params, props: { head, facets, filter } },
      };
    }),
  );
}
