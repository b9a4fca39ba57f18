import type { Entity } from "#src/collections/entities/model.ts";
import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { GoodPractice } from "#src/collections/good-practices/model.ts";
import { toMentionGroups, type MentionGroup } from "#src/mentions/mentions.ts";
import { type PortalEntry } from "#src/collections/portal-entry.ts";
import { concerns, isRegionWide } from "#src/core/entries/portal-entry.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";
import { distanceInKm } from "#src/core/places/distance.ts";

/** Everything of the portal that a place can have; entities, practices and editions are not among the `entries`. */
export type RegionContent = {
  entities: Entity[];
  practices: GoodPractice[];
  editions: ForumEdition[];
  /** Entries of other collections. */
  entries: PortalEntry[];
};

/** What the portal knows of a county or a municipality. */
export type UnitProfile = Omit<RegionContent, "entries"> & {
  /** What else of the portal concerns the unit, but not the whole region. */
  mentions: MentionGroup[];
  unit: TerritoryFile;
  /** Entities seated elsewhere whose area served has this unit, a part of it or its county. */
  serving: Entity[];
  /** Accredited support centres that serve the unit. */
  supportCentres: Entity[];
};

/** The status of support centres accredited under art. 45 of the act of 5 August 2022 on the social economy. */
export const findSupportCentreStatus = (statuses: Lookup<StatusFile>): StatusFile | undefined =>
  [...statuses.values()].find(({ supportCentre }) => supportCentre);

/** A TERYT code begins with those of the units that the unit is in. */
const isWithin = (code: string, unit: string) => code.startsWith(unit);

const isRegion = ({ level }: TerritoryFile) => level === "voivodeship";

/** Whether the entity says that it works in the whole region. */
export const servesRegion = (entity: Entity): boolean => entity.areaServed.some(isRegion);

const serves = (entity: Entity, unit: string) =>
  entity.areaServed.some(({ id }) => isWithin(id, unit) || isWithin(unit, id));

const isSeatedIn = ({ address }: Entity, unit: string) =>
  address !== undefined && isWithin(address.municipality.id, unit);

const isSupportCentre = (entity: Entity) =>
  entity.statuses.some(({ status, isHeld }) => isHeld && status.supportCentre);

/**
 * Gathers what belongs to single counties and municipalities, in the order given. Practices belong to every place that they name, editions to
 * the municipality of their venue; entities that serve the whole region are not repeated for each unit. What is asked of
 * all entities is asked once, not for each of a hundred and more units.
 */
export function toUnitProfiler(content: RegionContent): (unit: TerritoryFile) => UnitProfile {
  const { entities, practices, editions, entries } = content;
  const byCounty = Map.groupBy(entities, ({ address }) => address && toCountyCode(address.municipality.id));
  const local = entities.filter((entity) => entity.areaServed.length > 0 && !servesRegion(entity));
  const centres = entities.filter(isSupportCentre);
  const mentioned = entries.filter((entry) => !isRegionWide(entry));
  return (unit) => {
    const { id } = unit;
    const isSeated = (entity: Entity) => isSeatedIn(entity, id);
    return {
      unit,
      entities: (byCounty.get(toCountyCode(id)) ?? []).filter(isSeated),
      serving: local.filter((entity) => !isSeated(entity) && serves(entity, id)),
      practices: practices.filter(({ places }) => places.some((place) => isWithin(place.id, id))),
      editions: editions.filter(({ venue }) => venue?.municipality && isWithin(venue.municipality.id, id)),
      mentions: toMentionGroups(mentioned.filter((entry) => concerns(entry, id))),
      supportCentres: centres.filter((entity) => serves(entity, id)),
    };
  };
}

/** A place with its distance in kilometres. */
export type NearbyUnit<T> = { unit: T; km: number };

type Centred = Pick<TerritoryFile, "id" | "centre">;

/** The `limit` units nearest to `from` by their centres, without itself; none when its own centre is not known. */
export function listNearest<T extends Centred>(
  from: Centred,
  units: readonly T[],
  limit: number,
): NearbyUnit<T>[] {
  const { id, centre } = from;
  if (!centre) return [];
  return units
    .flatMap((unit) =>
      unit.centre && unit.id !== id ? [{ unit, km: distanceInKm(centre, unit.centre) }] : [],
    )
    .toSorted((a, b) => a.km - b.km || a.unit.id.localeCompare(b.unit.id))
    .slice(0, limit);
}
