import type { JobPosting, WithContext } from "schema-dts";
import type { Portal } from "#src/site/portal.ts";
import type { VolunteerOffer } from "./model.ts";
import { toOrganisation } from "#src/collections/events/json-ld-parts.ts";
import { toPostalAddress } from "#src/collections/territory/json-ld-place.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** An offer for volunteers as a schema.org `JobPosting` of the type `VOLUNTEER`; empty when it has expired. */
export const toVolunteerPosting = (offer: VolunteerOffer, portal: Portal): WithContext<JobPosting>[] => {
  const { title, summary, organisation, address, isRemote, period, state, training } = offer;
  if (state.phase === "closed") return [];
  const url = toUrl(offer.href, portal);
  return [
    {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      "@id": url,
      url,
      title,
      description: summary,
      employmentType: "VOLUNTEER",
      hiringOrganization: toOrganisation(portal)(organisation),
      ...(address && { jobLocation: { "@type": "Place", address: toPostalAddress(address) } }),
      ...(isRemote && {
        jobLocationType: "TELECOMMUTE",
        applicantLocationRequirements: { "@type": "Country", name: "PL" },
      }),
      ...(period.from && { jobStartDate: period.from.slice(0, 10) }),
      ...(period.closesAt && { validThrough: period.closesAt }),
      ...(training && { jobBenefits: training }),
    },
  ];
};
