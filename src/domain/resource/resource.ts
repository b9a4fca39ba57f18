import type { ResourceFile } from "#src/schemas/resource.ts";
import type { EntityContext } from "../entity.ts";
import { toPartyLink, type PartyLink } from "../link.ts";
import { toOpeningWeek, type OpeningDay } from "../opening-hours.ts";
import { toAccessibility, toAddress, type Accessibility, type Address } from "../place.ts";
import { toDialled, type Dialled } from "../telephone.ts";

type Resolved = "owner" | "government" | "address" | "accessibility" | "openingHours" | "booking";

/** A room, equipment or another thing to borrow, with every reference resolved. */
export type Resource = Omit<ResourceFile, Resolved> & {
  id: string;
  href: string;
  owner: PartyLink;
  address: Address | undefined;
  accessibility: Accessibility | undefined;
  openingWeek: OpeningDay[];
  booking: Dialled<ResourceFile["booking"]>;
  /** TERYT codes of where it is: the municipality, or of what government it is where that is not known. */
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
    openingWeek: openingHours === undefined ? [] : toOpeningWeek(openingHours, context.openingPlace),
    booking: toDialled(file.booking),
    area: place === undefined ? [] : [place],
    isFree: file.conditions.cost === undefined ? undefined : file.conditions.cost === "free",
  };
}
