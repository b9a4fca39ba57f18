import type { VolunteerCentreFile } from "./schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";
import { toOpeningTimes, type OpeningTimes } from "#src/core/places/opening-times.ts";
import { toAddress, type Address } from "#src/collections/territory/place.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { resolve } from "#src/core/links/lookup.ts";

type Resolved = "operators" | "area" | "address" | "openingHours";

/** A place that brings volunteers and organisations together, with every reference resolved. */
export type VolunteerCentre = Dialled<Omit<VolunteerCentreFile, Resolved>> & {
  id: string;
  href: string;
  operators: PartyLink[];
  area: TerritoryFile[];
  address: Address | undefined;
  openingTimes: OpeningTimes | undefined;
};

/** Derives the model of a volunteer centre from its file. */
export function toVolunteerCentre(
  id: string,
  href: string,
  file: VolunteerCentreFile,
  { vocabularies, entities, openingPlace, today }: EntityContext,
): VolunteerCentre {
  const { openingHours, ...rest } = file;
  return toDialled({
    ...rest,
    id,
    href,
    operators: file.operators.map((party) => toPartyLink(party, entities)),
    area: file.area.map((reference) => resolve(vocabularies.territory, reference)),
    address: file.address && toAddress(file.address, vocabularies),
    openingTimes: openingHours === undefined ? undefined : toOpeningTimes(openingHours, openingPlace, today),
  });
}
