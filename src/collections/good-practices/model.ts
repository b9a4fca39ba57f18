import type { GoodPracticeFile } from "./schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";
import { findCounty } from "#src/collections/territory/model.ts";
import { resolve } from "#src/core/links/lookup.ts";

type Resolved = "targetGroups" | "entities" | "places" | "spheres";

/** A good practice with every reference resolved. */
export type GoodPractice = Omit<GoodPracticeFile, Resolved> & {
  id: string;
  href: string;
  targetGroups: TermFile[];
  entities: PartyLink[];
  places: TerritoryFile[];
  /** The counties of its places, each once. */
  counties: TerritoryFile[];
  spheres: SphereFile[];
};

/** Derives a good practice's model from its file. */
export function toGoodPractice(
  id: string,
  href: string,
  file: GoodPracticeFile,
  context: EntityContext,
): GoodPractice {
  const { vocabularies, entities } = context;
  const places = file.places.map((reference) => resolve(vocabularies.territory, reference));
  const counties = places.flatMap((place) => findCounty(place.id, vocabularies.territory) ?? []);
  return {
    ...file,
    id,
    href,
    targetGroups: file.targetGroups.map((reference) => resolve(vocabularies.targetGroups, reference)),
    entities: file.entities.map((party) => toPartyLink(party, entities)),
    places,
    counties: [...new Set(counties)],
    spheres: file.spheres.map((reference) => resolve(vocabularies.spheres, reference)),
  };
}

/** The years in which a good practice is known to have run; of one without an end, the year of its beginning. */
export function listYears({ years }: Pick<GoodPractice, "years">): string[] {
  if (!years) return [];
  const from = Number(years.from.slice(0, 4));
  const to = Number((years.to ?? years.from).slice(0, 4));
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => String(from + index));
}
