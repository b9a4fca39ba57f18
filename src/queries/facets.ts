import type { Entity } from "../domain/entity.ts";
import { groupByFacet, type FacetTerm } from "../domain/facets.ts";
import type { Link } from "../domain/link.ts";
import { capitalize, collatorOf } from "../i18n/format.ts";
import { localize, messages } from "../i18n/messages.ts";
import { facetSlugs, paths, type FacetName } from "../i18n/paths.ts";
import { formatTerritory } from "../i18n/territory.ts";
import { listEntities } from "./entities.ts";
import { getCrumb, getHead } from "./heads.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

/** How many entities a page of a list shows. */
export const PAGE_SIZE = 50;

/** A term of a facet with the number of its entities and its page. */
export type FacetValue = Link & { facet: FacetName; id: string; slug: string; entities: Entity[] };

/** A facet with all its values that lead to at least one entity, in alphabetical order. */
export type Facet = { name: FacetName; values: FacetValue[] };

/** The facets of the directory that have static pages. */
export const listFacets = once(async (): Promise<Facet[]> => {
  const { language } = await getPortal();
  const { compare } = collatorOf(language);
  const entities = await listEntities();
  const names = Object.keys(facetSlugs) as FacetName[];
  const t = messages(language);
  const toName = ({ name, type }: FacetTerm) =>
    typeof name !== "string" ? localize(name, language) : formatTerritory({ name, type: type ?? "" }, t);
  return names.map((name) => ({
    name,
    values: groupByFacet(entities, name)
      .map(({ slug, term, entities: members }) => ({
        facet: name,
        id: term.id,
        slug,
        name: toName(term),
        href: paths.facet(name, slug),
        entities: members,
      }))
      .toSorted((a, b) => compare(a.name, b.name)),
  }));
});

/** The static pages of all facet values: their heads, and their entities to be paged. */
export async function listFacetPages() {
  const facets = await listFacets();
  const { language, regionLocative: region } = await getPortal();
  const t = messages(language);
  const trail = [await getCrumb("menu.entities", paths.entities)];
  const toHead = ({ name, entities, href: path, facet }: FacetValue) => {
    const description = t(`facet.${facet}.lead`, { name, region, count: entities.length });
    return getHead({ title: capitalize(name), description, path, trail });
  };
  const toRoute = async (value: FacetValue) => ({
    pageSize: PAGE_SIZE,
    params: { facet: facetSlugs[value.facet], value: value.slug },
    props: { kind: t(`facet.${value.facet}`), head: await toHead(value) },
  });
  const values = facets.flatMap((facet) => facet.values);
  return Promise.all(
    values.map(async (value) => ({ entities: value.entities, route: await toRoute(value) })),
  );
}
