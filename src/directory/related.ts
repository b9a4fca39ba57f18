import { toPoint } from "./directory-row.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { chordInKm, toUnitVector } from "#src/core/places/distance.ts";

/** A similar entity nearby, and how far away it is in kilometres. */
export type RelatedEntity = { entity: Entity; distance: number };

const SHOWN = 5;
const SERVICE_WEIGHT = 3;
const SPHERE_WEIGHT = 1;
/** The distance in kilometres at which similarity counts half. */
const HALVING = 25;
/** The greatest distance in kilometres that counts as nearby. */
const NEARBY = 40;

/** Positions of entities by what they offer and do, and their places as unit vectors (NaN: not known). */
type RelationIndex = {
  entities: readonly Entity[];
  byTerm: Map<string, number[]>;
  places: Float64Array;
  /** Similarity points by position; all zero between two searches. */
  likeness: Uint16Array;
};

const termsOf = ({ services, spheres }: Entity): Map<string, number> =>
  new Map([
    ...services.map(({ service }) => [`service ${service.id}`, SERVICE_WEIGHT] as const),
    ...spheres.map(({ id }) => [`sphere ${id}`, SPHERE_WEIGHT] as const),
  ]);

const toVector = (entity: Entity) => toUnitVector(toPoint(entity) ?? { lat: NaN, lon: NaN });

/** Indexes entities for `findRelated`, once for all of them; closed ones are left out. */
export function toRelationIndex(all: readonly Entity[]): RelationIndex {
  const entities = all.filter(({ lifeCycle }) => lifeCycle.state === "active");
  const byTerm = new Map<string, number[]>();
  entities.forEach((entity, position) => {
    for (const term of termsOf(entity).keys()) {
      const positions = byTerm.get(term);
      if (positions) positions.push(position);
      else byTerm.set(term, [position]);
    }
  });
  const places = Float64Array.from(entities.flatMap(toVector));
  return { entities, byTerm, places, likeness: new Uint16Array(entities.length) };
}

/**
 * At most five active entities within 40 km that share services (three points each) or spheres (one point), the nearest
 * first. Chosen are those with the most points, divided by 1 + distance / 25 km; of equal ones those that stand first
 * in the index. The entity itself, its operator and its units are never among them, nor is one without a known place.
 */
export function findRelated(entity: Entity, index: RelationIndex): RelatedEntity[] {
  const { entities, likeness } = index;
  const vector = toVector(entity);
  const best: (RelatedEntity & { position: number; score: number })[] = [];
  for (const position of collectAlike(entity, index)) {
    const points = likeness[position] ?? 0;
    likeness[position] = 0;
    const last = best[SHOWN - 1]?.score ?? 0;
    const other = entities[position];
    if (!other || points < last) continue;
    const distance = distanceFrom(vector, index.places, position);
    const score = points / (1 + distance / HALVING);
    if (!(distance <= NEARBY) || score < last || isOfOneHouse(entity, other)) continue;
    best.push({ entity: other, distance, position, score });
    best.sort((a, b) => b.score - a.score || a.position - b.position);
    best.length = Math.min(best.length, SHOWN);
  }
  return best.toSorted((a, b) => a.distance - b.distance || a.position - b.position);
}

/** Positions of all that share a term with the entity; their points are added up in `likeness`. */
function collectAlike(entity: Entity, { byTerm, likeness }: RelationIndex): number[] {
  const found: number[] = [];
  for (const [term, weight] of termsOf(entity))
    for (const position of byTerm.get(term) ?? []) {
      if (likeness[position] === 0) found.push(position);
      likeness[position]! += weight;
    }
  return found;
}

/** Great-circle kilometres from a unit vector to the place at a position; NaN when one of them is not known. */
function distanceFrom([x, y, z]: [number, number, number], places: Float64Array, position: number): number {
  const at = 3 * position;
  const [dx, dy, dz] = [x - places[at]!, y - places[at + 1]!, z - places[at + 2]!];
  return chordInKm(Math.sqrt(dx * dx + dy * dy + dz * dz));
}

const isOfOneHouse = (a: Entity, b: Entity) =>
  a.id === b.id || a.operator?.href === b.href || b.operator?.href === a.href;
