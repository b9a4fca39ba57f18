import type { Organization, WithContext } from "schema-dts";
import { listPresent, type Network } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A network as a schema.org `Organization` with its known current members as `member`. */
export function toNetworkOrganization(network: Network, portal: Portal): WithContext<Organization> {
  const members = listPresent(network);
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": toUrl(network.href, portal),
    url: toUrl(network.href, portal),
    name: network.name,
    description: network.summary,
    ...(network.shortName && { alternateName: network.shortName }),
    ...(network.founded && { foundingDate: network.founded }),
    ...(network.website && { sameAs: network.website }),
    areaServed: network.area.map(({ id, name }) => ({
      "@type": "AdministrativeArea" as const,
      name,
      identifier: { "@type": "PropertyValue" as const, propertyID: "TERYT", value: id },
    })),
    ...(members.length > 0 && {
      member: members.map(({ party: { name, href, isEntity } }) => ({
        "@type": "Organization" as const,
        name,
        ...(href && { url: isEntity ? toUrl(href, portal) : href }),
      })),
    }),
  };
}
