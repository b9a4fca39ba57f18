import { toEvidence, type Evidence } from "./evidence.ts";
import type { EntityFile } from "./schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import {
  toAccessibility,
  toAddress,
  type Accessibility,
  type Address,
} from "#src/collections/territory/place.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { type Vocabularies } from "#src/collections/vocabularies.ts";
import { toOpeningTimes, type OpeningTimes } from "#src/core/places/opening-times.ts";

/** A status or mark that the entity holds or held, with its dictionary entry. */
export type StatusHeld = Omit<EntityFile["statuses"][number], "status"> & {
  status: StatusFile;
  isHeld: boolean;
};

/** A service that can be ordered, with its dictionary entry. */
export type OrderedService = Omit<EntityFile["services"][number], "service"> & { service: TermFile };

type Resolved = "legalForm" | "operator" | "statuses" | "spheres" | "services" | "targetGroups";
type ResolvedPlace = "address" | "areaServed" | "accessibility" | "lifeCycle" | "openingHours" | "contacts";

/** What the portal knows of one entity: the author's words with every reference resolved. */
export type Entity = Omit<EntityFile, Resolved | ResolvedPlace> & {
  id: string;
  href: string;
  form: LegalFormFile;
  isUnit: boolean;
  operator: PartyLink | undefined;
  statuses: StatusHeld[];
  spheres: SphereFile[];
  services: OrderedService[];
  targetGroups: TermFile[];
  address: Address | undefined;
  areaServed: TerritoryFile[];
  contacts: Dialled<EntityFile["contacts"][number]>[];
  accessibility: Accessibility | undefined;
  openingTimes: OpeningTimes | undefined;
  /** How old the facts are, and whether somebody verified them. */
  evidence: Evidence;
  lifeCycle: Omit<EntityFile["lifeCycle"], "successor"> & { successor: Link | undefined };
};

/** Ids, links and dictionaries that resolve an entry's references. */
export type EntityContext = {
  vocabularies: Vocabularies;
  entities: ReadonlyMap<string, Link>;
  today: string;
  /** The place for reading opening hours. */
  openingPlace: OpeningPlace;
};

/** Derives the entity's model from its file. `today` (`YYYY-MM-DD`) decides which statuses are held. */
export function toEntity(id: string, file: EntityFile, context: EntityContext): Entity {
  const { vocabularies, entities } = context;
  const form = resolve(vocabularies.legalForms, file.legalForm);
  const { openingHours, ...rest } = file;
  return {
    ...rest,
    id,
    href: entities.get(id)?.href ?? "",
    form,
    isUnit: form.kind === "unit",
    operator: file.operator && toPartyLink(file.operator, entities),
    statuses: file.statuses.map((held) => toStatusHeld(held, context)),
    spheres: file.spheres.map((reference) => resolve(vocabularies.spheres, reference)),
    services: file.services.map((offer) => ({
      ...offer,
      service: resolve(vocabularies.services, offer.service),
    })),
    targetGroups: file.targetGroups.map((reference) => resolve(vocabularies.targetGroups, reference)),
    address: file.address && toAddress(file.address, vocabularies),
    areaServed: file.areaServed.map((reference) => resolve(vocabularies.territory, reference)),
    accessibility: file.accessibility && toAccessibility(file.accessibility, vocabularies),
    contacts: file.contacts.map(toDialled),
    evidence: toEvidence(file),
    openingTimes:
      openingHours === undefined
        ? undefined
        : toOpeningTimes(openingHours, context.openingPlace, context.today),
    lifeCycle: {
      ...file.lifeCycle,
      successor: file.lifeCycle.successor && entities.get(file.lifeCycle.successor.id),
    },
  };
}

function toStatusHeld(
  held: EntityFile["statuses"][number],
  { vocabularies, today }: EntityContext,
): StatusHeld {
  const end = held.lostOn ?? held.expiresOn;
  return {
    ...held,
    status: resolve(vocabularies.statuses, held.status),
    isHeld: end === undefined || end > today,
  };
}
