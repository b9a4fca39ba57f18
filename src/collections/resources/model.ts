import type { ResourceFile } from "./schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";
import { toOpeningTimes, type OpeningTimes } from "#src/core/places/opening-times.ts";
import {
  toAccessibility,
  toAddress,
  type Accessibility,
  type Address,
} from "#src/collections/territory/place.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";

type Resolved = "owner" | "government" | "address" | "accessibility" | "openingHours" | "booking";

/** A room, equipment or another thing to borrow, with every reference resolved. */
export type Resource = Omit<ResourceFile, Resolved> & {
  id: string;
  href: string;
  owner: PartyLink;
  address: Address | undefined;
  accessibility: Accessibility | undefined;
  openingTimes: OpeningTimes | undefined;
  booking: Dialled<ResourceFile["booking"]>;
  /**
   * TERYT codes of its place: the municipality or, when that is not known, the unit of the government that owns it.
   */
  area: string[];
  /** Whether all of it is free of charge; undefined where it is not known. */
  isFree: boolean | undefined;
};

/** Derives the model of a thing to borrow from its file. */
export function toResource(id: string, href: string, file: ResourceFile, context: EntityContext): Resource {
  const { openingHours, government, ...rest } = file;
  const { vocabularies, entities } = context;
  const place = file.address?.municipality.id ?? government?.id;
  return {
    ...rest,
    id,
    href,
    owner: toPartyLink(file.owner, entities),
    address: file.address && toAddress(file.address, vocabularies),
    accessibility: file.accessibility && toAccessibility(file.accessibility, vocabularies),
    openingTimes:
      openingHours === undefined
        ? undefined
        : toOpeningTimes(openingHours, context.openingPlace, context.today),
    booking: toDialled(file.booking),
    area: place === undefined ? [] : [place],
    isFree: file.conditions.cost === undefined ? undefined : file.conditions.cost === "free",
  };
}
