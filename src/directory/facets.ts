import type { Entity } from "#src/collections/entities/model.ts";

/** A term of a dictionary, or a unit of the territory with its type. */
export type FacetTerm = {
  id: string;
  name: string | { pl: string; en?: string | undefined };
  slug?: string;
  type?: string;
};

/** Which terms of each facet an entity has; former statuses do not count. */
export const facetTerms = {
  county: (entity: Entity): FacetTerm[] => (entity.address ? [entity.address.county] : []),
  municipality: (entity: Entity): FacetTerm[] => (entity.address ? [entity.address.municipality] : []),
  form: (entity: Entity): FacetTerm[] => [entity.form],
  sphere: (entity: Entity): FacetTerm[] => entity.spheres,
  service: (entity: Entity): FacetTerm[] => entity.services.map((offer) => offer.service),
  status: (entity: Entity): FacetTerm[] =>
    entity.statuses.filter((held) => held.isHeld).map((held) => held.status),
} as const;

/** A term of a facet with the entities that have it. */
export type FacetGroup = { slug: string; term: FacetTerm; entities: Entity[] };

/** Groups entities by the terms of one facet, each entity once per term, in the order of first occurrence. */
export function groupByFacet(entities: readonly Entity[], facet: keyof typeof facetTerms): FacetGroup[] {
  const groups = new Map<string, FacetGroup>();
  for (const entity of entities) {
    for (const term of new Set(facetTerms[facet](entity))) {
      const group = groups.get(term.id) ?? { slug: term.slug ?? term.id, term, entities: [] };
      group.entities.push(entity);
      groups.set(term.id, group);
    }
  }
  return [...groups.values()];
}
