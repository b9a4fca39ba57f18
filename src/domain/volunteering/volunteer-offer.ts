import type { VolunteerOfferFile } from "#src/schemas/volunteer-offer.ts";
import type { SphereFile } from "#src/schemas/vocabularies.ts";
import type { EntityContext } from "../entity.ts";
import { toPartyLink, type PartyLink } from "../link.ts";
import { toAccessibility, toAddress, type Accessibility, type Address } from "../place.ts";
import { toDialled, type Dialled } from "../telephone.ts";
import { toPeriodState, type PeriodState } from "../time/period-state.ts";
import { toPeriod, type Period } from "../time/period.ts";
import { resolve } from "../vocabulary.ts";

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
  /** Whether people under 18 may come; undefined where the organisation does not say. */
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
