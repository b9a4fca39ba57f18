import type { Entity } from "#src/collections/entities/model.ts";
import { groupByFacet, type FacetTerm } from "./facets.ts";
import type { Link } from "#src/core/links/link.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { facetSlugs, type FacetName } from "#src/core/listing/facets.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { keysOf } from "#src/core/records.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** How many entities a page of a list shows. */
export const PAGE_SIZE = 50;

/** A term of a facet with the number of its entities and its page. */
export type FacetValue = Link & { facet: FacetName; id: string; slug: string; entities: Entity[] };

/** A link to a list of entities with their number. */
export type FacetLink = Link & { id?: string; count: number };

/** A facet as navigation shows it: links to its values. */
export type FacetLinks = { name: FacetName; values: FacetLink[] };

/** A facet with all its values that lead to at least one entity, in alphabetical order. */
export type Facet = { name: FacetName; values: FacetValue[] };

/** The facets of the directory that have static pages. */
export const listFacets = once(async (): Promise<Facet[]> => {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const entities = (await listEntities()).map(({ model }) => model);
  const t = messages(language);
  const toName = ({ id, name, type }: FacetTerm) =>
    typeof name !== "string" ? localize(name, language) : formatTerritory({ id, name, type: type ?? "" }, t);
  return keysOf(facetSlugs).map((name) => ({
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

const toLinks = ({ name: facet, values }: Facet): FacetLinks => ({
  name: facet,
  values: values.map(({ id, name, href, entities }) => ({ id, name, href, count: entities.length })),
});

/** All facets as navigation shows them. */
export const listFacetLinks = once(async (): Promise<FacetLinks[]> => (await listFacets()).map(toLinks));

const countyOf = ({ entities }: FacetValue) => entities[0]?.address?.county.id;

/**
 * What stands beside the list of a value: the other values of its facet; beside an area, the municipalities of its
 * county. All facets together would be most of the page.
 */
export async function listNeighbours(value: FacetValue): Promise<FacetLinks[]> {
  const isArea = value.facet === "county" || value.facet === "municipality";
  const shown = (await listFacets()).flatMap(({ name, values }) => {
    if (name === "municipality" && isArea) {
      return [{ name, values: values.filter((other) => countyOf(other) === countyOf(value)) }];
    }
    return name === value.facet ? [{ name, values }] : [];
  });
  return shown.map(toLinks);
}
