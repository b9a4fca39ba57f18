import type { Organization, WithContext } from "schema-dts";
import type { Portal } from "#src/site/portal.ts";
import type { VolunteerCentre } from "./model.ts";
import { toOrganisation } from "#src/collections/events/json-ld-parts.ts";
import { toPostalAddress } from "#src/collections/territory/json-ld-place.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A volunteer centre as a schema.org organisation. */
export const toCentreOrganisation = (centre: VolunteerCentre, portal: Portal): WithContext<Organization> => {
  const url = toUrl(centre.href, portal);
  const { operators, area, address, email, phone } = centre;
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": url,
    mainEntityOfPage: url,
    name: centre.name,
    description: centre.summary,
    url: centre.website ?? url,
    ...(address && { address: toPostalAddress(address) }),
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(operators.length > 0 && { parentOrganization: operators.map(toOrganisation(portal)) }),
    ...(area.length > 0 && {
      areaServed: area.map(({ name }) => ({ "@type": "AdministrativeArea" as const, name })),
    }),
  };
};
