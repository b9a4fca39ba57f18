import { toPoint } from "./directory/dataset.ts";
import type { Entity } from "./entity.ts";
import { distanceInKm } from "./territory.ts";

/** An entity that offers or does something alike nearby; kilometres where both places are known. */
export type RelatedEntity = { entity: Entity; distance: number | undefined };

const SHOWN = 5;
const SERVICE_WEIGHT = 3;
const SPHERE_WEIGHT = 1;
/** At this distance, in kilometres, likeness counts half. */
const HALVING = 25;

/** Positions of entities by what they offer and do. */
type RelationIndex = { entities: readonly Entity[]; byTerm: Map<string, number[]> };

const termsOf = ({ services, spheres }: Entity): [term: string, weight: number][] => [
  ...new Map([
    ...services.map(({ service }) => [`service ${service.id}`, SERVICE_WEIGHT] as const),
    ...spheres.map(({ id }) => [`sphere ${id}`, SPHERE_WEIGHT] as const),
  ]),
];

/** Indexes entities for `findRelated`, once for all of them; closed ones are left out. */
export function toRelationIndex(all: readonly Entity[]): RelationIndex {
  const entities = all.filter(({ lifeCycle }) => lifeCycle.state === "active");
  const byTerm = new Map<string, number[]>();
  entities.forEach((entity, position) => {
    for (const [term] of termsOf(entity)) {
      const positions = byTerm.get(term);
      if (positions) positions.push(position);
      else byTerm.set(term, [position]);
    }
  });
  return { entities, byTerm };
}

/**
 * At most five active entities that share services (three points each) or spheres (one point), the points divided
 * by 1 + distance / 25 km. Without a known place the distance counts as the longest in the region, 150 km. Equal
 * ones stand in the order of the index. The entity itself, its operator and its units are never among them.
 */
export function findRelated(entity: Entity, { entities, byTerm }: RelationIndex): RelatedEntity[] {
  const points = new Map<number, number>();
  for (const [term, weight] of termsOf(entity))
    for (const position of byTerm.get(term) ?? []) points.set(position, (points.get(position) ?? 0) + weight);
  const place = toPoint(entity);
  const best: (RelatedEntity & { position: number; score: number })[] = [];
  for (const [position, likeness] of points) {
    const other = entities[position];
    const last = best[SHOWN - 1];
    if (!other || isOfOneHouse(entity, other) || (last && likeness < last.score)) continue;
    const otherPlace = toPoint(other);
    const distance = place && otherPlace && distanceInKm(place, otherPlace);
    const score = likeness / (1 + (distance ?? 150) / HALVING);
    best.push({ entity: other, distance, position, score });
    best.sort((a, b) => b.score - a.score || a.position - b.position);
    best.length = Math.min(best.length, SHOWN);
  }
  return best.map(({ entity: found, distance }) => ({ entity: found, distance }));
}

const isOfOneHouse = (a: Entity, b: Entity) =>
  a.id === b.id || a.operator?.href === b.href || b.operator?.href === a.href;
