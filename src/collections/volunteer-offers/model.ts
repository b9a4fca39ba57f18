import type { VolunteerOfferFile } from "./schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";
import {
  toAccessibility,
  toAddress,
  type Accessibility,
  type Address,
} from "#src/collections/territory/place.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";

/** Age from which a person decides without a legal representative (Civil Code, art. 10). */
const ADULT = 18;

type Resolved = "organisation" | "spheres" | "address" | "accessibility" | "apply" | "from" | "to";

/** Something that a volunteer can do, with every reference resolved. */
export type VolunteerOffer = Omit<VolunteerOfferFile, Resolved> & {
  id: string;
  href: string;
  organisation: PartyLink;
  spheres: SphereFile[];
  address: Address | undefined;
  accessibility: Accessibility | undefined;
  apply: Dialled<VolunteerOfferFile["apply"]>;
  period: Period;
  state: PeriodState;
  /** Whether people under 18 may come; undefined when the organisation does not say. */
  isForMinors: boolean | undefined;
};

/** What an offer needs beside the dictionaries: the moment of the build (ISO 8601) and the portal's time zone. */
export type OfferContext = EntityContext & { now: string; timeZone: string };

/** Derives the model of an offer from its file. */
export function toVolunteerOffer(
  id: string,
  href: string,
  file: VolunteerOfferFile,
  context: OfferContext,
): VolunteerOffer {
  const { vocabularies, entities, now, timeZone } = context;
  const { from, to, ...rest } = file;
  const period = toPeriod({ from, to }, timeZone);
  return {
    ...rest,
    id,
    href,
    organisation: toPartyLink(file.organisation, entities),
    spheres: file.spheres.map((reference) => resolve(vocabularies.spheres, reference)),
    address: file.address && toAddress(file.address, vocabularies),
    accessibility: file.accessibility && toAccessibility(file.accessibility, vocabularies),
    apply: toDialled(file.apply),
    period,
    state: toPeriodState(period, now, timeZone),
    isForMinors: file.minimumAge === undefined ? undefined : file.minimumAge < ADULT,
  };
}
