import type { Service, WithContext } from "schema-dts";
import type { AdvicePoint } from "./model.ts";
import { toOrganisation, toPlace, type LinkedPortal } from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** An advice point as a schema.org `Service` with its place and its telephone. */
export function toAdviceService(point: AdvicePoint, portal: LinkedPortal): WithContext<Service> {
  const { href, title, summary, topics, runBy, venue, contact, price } = point;
  const url = toUrl(href, portal);
  return {
    "@context": "https://schema.org",
    "@type": "Service",
    "@id": url,
    url,
    name: title,
    description: summary,
    serviceType: topics,
    provider: runBy.map(toOrganisation(portal)),
    ...((venue ?? contact) && {
      availableChannel: {
        "@type": "ServiceChannel",
        ...(venue && { serviceLocation: toPlace(venue, portal) }),
        ...(contact?.phone && { servicePhone: { "@type": "ContactPoint", telephone: contact.phone } }),
        ...(contact?.url && { serviceUrl: contact.url }),
      },
    }),
    ...(price === "free" && { offers: { "@type": "Offer", price: 0, priceCurrency: "PLN" } }),
  };
}
