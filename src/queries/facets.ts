import type { Entity } from "../domain/entity.ts";
import { groupByFacet } from "../domain/facets.ts";
import type { Link } from "../domain/link.ts";
import { collatorOf } from "../i18n/format.ts";
import { localize } from "../i18n/messages.ts";
import { facetSlugs, paths, type FacetName } from "../i18n/paths.ts";
import { listEntities } from "./entities.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

/** A term of a facet with the number of its entities and its page. */
export type FacetValue = Link & { facet: FacetName; slug: string; entities: Entity[] };

/** A facet with all its values that lead to at least one entity, in alphabetical order. */
export type Facet = { name: FacetName; values: FacetValue[] };

/** The facets of the directory that have static pages. */
export const listFacets = once(async (): Promise<Facet[]> => {
  const { language } = await getPortal();
  const { compare } = collatorOf(language);
  const entities = await listEntities();
  const names = Object.keys(facetSlugs) as FacetName[];
  return names.map((name) => ({
    name,
    values: groupByFacet(entities, name)
      .map(({ slug, term, entities: members }) => ({
        facet: name,
        slug,
        name: typeof term.name === "string" ? term.name : localize(term.name, language),
        href: paths.facet(name, slug),
        entities: members,
      }))
      .toSorted((a, b) => compare(a.name, b.name)),
  }));
});
