import type { VolunteerOfferFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";
import { countDays } from "#src/core/time/day-count.ts";

const ADULT = 18;
const SHORT_DAYS = 30;

/** An offer says where, how to apply, what minors need and who insures (act of 24 April 2003, art. 42–46). */
const checkVolunteering: Rule = (content) =>
  content.entries["volunteer-offers"].flatMap((offer) => [
    ...checkPlace(offer),
    ...checkApplying(offer),
    ...checkMinors(offer),
    ...checkInsurance(offer),
  ]);

/** The rules of volunteer offers. */
export const rules: readonly Rule[] = [checkVolunteering];

function checkPlace(offer: Entry<VolunteerOfferFile>): Problem[] {
  const { isRemote, address } = offer.data;
  return isRemote || address !== undefined || offer.refused.has("address")
    ? []
    : [problemAt(offer, "volunteer-place-missing", ["title"])];
}

function checkApplying(offer: Entry<VolunteerOfferFile>): Problem[] {
  if (offer.refused.has("apply") || !offer.data.apply) return [];
  const { url, email, phone } = offer.data.apply;
  return (url ?? email ?? phone) === undefined
    ? [problemAt(offer, "contact-way-missing", ["apply"], { ways: "url, email, phone" })]
    : [];
}

/** A person under 18 needs the consent of the legal representative (Civil Code, art. 17). */
function checkMinors(offer: Entry<VolunteerOfferFile>): Problem[] {
  const { minimumAge, parentalConsent } = offer.data;
  return minimumAge !== undefined && minimumAge < ADULT && parentalConsent !== true
    ? [problemAt(offer, "volunteer-consent-missing", ["minimumAge"], { age: minimumAge })]
    : [];
}

/** A volunteer for at most 30 days is insured by the organisation (act of 24 April 2003, art. 46 ust. 3). */
function checkInsurance(offer: Entry<VolunteerOfferFile>): Problem[] {
  const { from, to, insurance } = offer.data;
  if (from === undefined || to === undefined || insurance?.by !== "state") return [];
  const days = countDays(from.slice(0, 10), to.slice(0, 10)) + 1;
  return days > 0 && days <= SHORT_DAYS
    ? [problemAt(offer, "volunteer-insurance", ["insurance", "by"], { days })]
    : [];
}
