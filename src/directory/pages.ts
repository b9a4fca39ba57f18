import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { facetSlugs } from "#src/core/listing/facets.ts";
import { paths } from "#src/i18n/paths.ts";
import { listNarrower } from "./county-services.ts";
import { listPlaces } from "./query.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listFacetLinks, listFacets, listNeighbours, PAGE_SIZE, type FacetValue } from "./facet-links.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { toDataset, type DataFile } from "#src/site/json-ld-dataset.ts";
import { getSettings } from "#src/store/settings.ts";
import { getMapSettings } from "#src/map/query.ts";

/** The static pages of all entities: their heads, and the entities to be paged. */
export async function listDirectoryPages() {
  const head = await getMessageHead("entities", paths.entities);
  const map = await getMapSettings();
  const entities = (await listEntities()).map(({ model }) => model);
  const props = {
    ...{ head, map, facets: await listFacetLinks(), places: await listPlaces() },
    dataset: toDataset(head, listDirectoryFiles(head.portal.language)),
  };
  return {
    entities,
    route: { pageSize: PAGE_SIZE, props },
  };
}

/** The whole directory as files, for machines that look for data. */
const listDirectoryFiles = (language: string): DataFile[] => [
  { name: messages(language)("directory.hsds"), href: paths.hsds, mediaType: "application/gzip" },
];

/** The static pages of all facet values: their heads, and their entities to be paged. */
export async function listFacetPages() {
  const { language, regionLocative: region } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb(paths.entities)];
  const toHead = ({ name, entities, href: path, facet }: FacetValue) => {
    const description = t(`facet.${facet}.lead`, { name, region, count: entities.length });
    return getHead({ title: t("facet.page.title", { name: capitalize(name) }), description, path, trail });
  };
  const toRoute = async (value: FacetValue) => ({
    pageSize: PAGE_SIZE,
    params: { facet: facetSlugs[value.facet], value: value.slug },
    props: {
      title: capitalize(value.name),
      kind: t(`facet.${value.facet}`),
      head: await toHead(value),
      facets: await listNeighbours(value),
      filter: `${value.facet}=${value.id}`,
      narrower: await listNarrower(value.href),
    },
  });
  const values = (await listFacets()).flatMap((facet) => facet.values);
  return Promise.all(
    values.map(async (value) => ({ entities: value.entities, route: await toRoute(value) })),
  );
}
