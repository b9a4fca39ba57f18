import type { Service, WithContext } from "schema-dts";
import type { PartyLink } from "#src/core/links/link.ts";
import type { Portal } from "#src/site/portal.ts";
import { listServedCounties, type SupportCentre } from "./model.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

const toProvider = ({ name, href, isEntity }: PartyLink, portal: Portal) => ({
  "@type": "Organization" as const,
  name,
  ...(href && { url: isEntity ? toUrl(href, portal) : href }),
});

/**
 * A support centre as a schema.org `Service` of those who run it (art. 45 of the act of 5 August 2022 on the social
 * economy), for the counties that it serves on the day of the build.
 */
export function toSupportService(centre: SupportCentre, portal: Portal): WithContext<Service> {
  const url = toUrl(centre.href, portal);
  const served = listServedCounties(centre);
  return {
    "@context": "https://schema.org",
    "@type": "Service",
    "@id": url,
    url,
    name: centre.name,
    description: centre.summary,
    serviceType: "Ośrodek wsparcia ekonomii społecznej",
    ...(centre.shortName && { alternateName: centre.shortName }),
    ...(centre.website && { sameAs: centre.website }),
    ...(centre.operators.length > 0 && {
      provider: centre.operators.map((operator) => toProvider(operator, portal)),
    }),
    ...(served.length > 0 && {
      areaServed: served.map(({ id, name, href }) => ({
        "@type": "AdministrativeArea" as const,
        "@id": `${toUrl(href, portal)}#area`,
        name,
        identifier: { "@type": "PropertyValue" as const, propertyID: "TERYT", value: id },
      })),
    }),
  };
}
