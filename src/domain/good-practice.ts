import type { GoodPracticeFile } from "#src/schemas/good-practice.ts";
import type { SphereFile, TermFile, TerritoryFile } from "#src/schemas/vocabularies.ts";
import type { EntityContext } from "./entity.ts";
import { toPartyLink, type PartyLink } from "./link.ts";
import { findCounty } from "./territory.ts";
import { resolve } from "./vocabulary.ts";

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
