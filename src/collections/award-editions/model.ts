import type { AwardEditionFile } from "./schema.ts";
import type { AwardFile } from "#src/collections/awards/schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { toAnyPartyLink, toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { findCounty } from "#src/collections/territory/model.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";

type FileGroup = AwardEditionFile["given"][number];
type FileLaureate = FileGroup["laureates"][number];

/** Who received an award, with its county and legal form where they are known. */
export type Laureate = Pick<FileLaureate, "for" | "place"> & {
  party: PartyLink;
  entityId: string | undefined;
  practiceId: string | undefined;
  practice: Link | undefined;
  county: TerritoryFile | undefined;
  form: LegalFormFile | undefined;
};

/** The awards given in one category; `category` is the entry of the award's list. */
export type AwardGroup = Omit<FileGroup, "category" | "laureates"> & {
  category: AwardFile["categories"][number] | undefined;
  laureates: Laureate[];
};

/** An award in one year with every reference resolved, and its name; `href` is its place on the award's page. */
export type AwardEdition = Omit<AwardEditionFile, "award" | "forumEdition" | "jury" | "given"> & {
  id: string;
  name: string;
  href: string;
  award: AwardFile;
  forum: Link | undefined;
  forumId: string | undefined;
  jury: PartyLink[];
  given: AwardGroup[];
};

/** Municipality and legal form of each entity, by its id. */
export type EntityPlaces = ReadonlyMap<string, { municipality: string | undefined; form: string }>;

/**
 * What the references of an award edition resolve to. `governments` are links to pages of counties and
 * municipalities.
 */
export type AwardContext = {
  awards: Lookup<AwardFile>;
  territory: Lookup<TerritoryFile>;
  legalForms: Lookup<LegalFormFile>;
  entities: ReadonlyMap<string, Link>;
  places: EntityPlaces;
  practices: ReadonlyMap<string, Link>;
  forums: ReadonlyMap<string, Link>;
  governments: ReadonlyMap<string, Link>;
};

/** Derives an award edition's model from its file; `link` is its name and place. */
export function toAwardEdition(
  id: string,
  link: Link,
  file: AwardEditionFile,
  context: AwardContext,
): AwardEdition {
  const { forumEdition, ...rest } = file;
  const award = resolve(context.awards, file.award);
  return {
    ...rest,
    ...link,
    id,
    award,
    forum: forumEdition && context.forums.get(forumEdition.id),
    forumId: forumEdition?.id,
    jury: file.jury.map((party) => toPartyLink(party, context.entities)),
    given: file.given.map((group) => ({
      ...group,
      category: award.categories.find((category) => category.id === group.category),
      laureates: group.laureates.map((laureate) => toLaureate(laureate, context)),
    })),
  };
}

function toLaureate(laureate: FileLaureate, context: AwardContext): Laureate {
  const { entity, government, practice, seat } = laureate;
  const place = entity && context.places.get(entity.id);
  const code = government?.id ?? seat?.id ?? place?.municipality;
  return {
    for: laureate.for,
    place: laureate.place,
    party: toAnyPartyLink(laureate, context.entities, context.governments),
    entityId: entity?.id,
    practiceId: practice?.id,
    practice: practice && context.practices.get(practice.id),
    county: code === undefined ? undefined : findCounty(code, context.territory),
    form: place && context.legalForms.get(place.form),
  };
}

/** An award that somebody received: the edition, and the category, reason and place in it. */
export type AwardWon = Pick<Laureate, "for" | "place" | "party"> & {
  edition: AwardEdition;
  category: AwardGroup["category"];
};

/** Awards by the id of the entity or of the good practice that received them, in the order of the editions. */
export function groupByWinner(
  editions: readonly AwardEdition[],
  winner: "entityId" | "practiceId",
): ReadonlyMap<string, AwardWon[]> {
  const won = new Map<string, AwardWon[]>();
  for (const edition of editions) {
    for (const { category, laureates } of edition.given) {
      for (const laureate of laureates) {
        const id = laureate[winner];
        if (id === undefined) continue;
        const { for: reason, place, party } = laureate;
        const received = won.get(id) ?? [];
        received.push({ edition, category, for: reason, place, party });
        won.set(id, received);
      }
    }
  }
  return won;
}

/** All laureates of editions, once for each award that they received. */
export const listLaureates = (editions: readonly AwardEdition[]): Laureate[] =>
  editions.flatMap(({ given }) => given.flatMap(({ laureates }) => laureates));
