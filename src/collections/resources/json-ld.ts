import type { MeetingRoom, Product, Service, WithContext } from "schema-dts";
import type { Resource } from "./model.ts";
import { toOrganisation, toWords, type LinkedPortal } from "#src/collections/events/json-ld-parts.ts";
import { toGeo, toPostalAddress } from "#src/collections/territory/json-ld-place.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

const LEND = "http://purl.org/goodrelations/v1#LeaseOut";

/** Address and point of a place. */
const toLocation = ({ address, point }: Resource) => ({
  ...(address && { address: toPostalAddress(address) }),
  ...(point && { geo: toGeo(point) }),
});

const toRoom = (resource: Resource, portal: LinkedPortal) => {
  const { capacity, floorArea, accessibility, venue, isFree } = resource;
  return {
    "@type": "MeetingRoom" as const,
    ...toLocation(resource),
    ...(capacity && { maximumAttendeeCapacity: capacity.people }),
    ...(floorArea && {
      floorSize: { "@type": "QuantitativeValue" as const, value: floorArea, unitCode: "MTK" },
    }),
    ...(isFree !== undefined && { isAccessibleForFree: isFree }),
    ...(accessibility &&
      accessibility.features.length > 0 && {
        amenityFeature: accessibility.features.map(({ name }) => ({
          "@type": "LocationFeatureSpecification" as const,
          name: toWords(name, portal),
          value: true,
        })),
      }),
    ...(venue && { containedInPlace: { "@type": "Place" as const, name: venue } }),
  };
};

/** Lending as an offer of its owner; the price is given only when it is free. */
const toOffer = ({ owner, isFree }: Resource, portal: LinkedPortal) => ({
  "@type": "Offer" as const,
  businessFunction: { "@id": LEND },
  offeredBy: toOrganisation(portal)(owner),
  ...(isFree && { price: 0, priceCurrency: "PLN" }),
});

/** A room as schema.org `MeetingRoom`, equipment as a `Product` that is lent, anything else as a `Service`. */
export function toLendable(
  resource: Resource,
  portal: LinkedPortal,
): WithContext<MeetingRoom> | WithContext<Product> | WithContext<Service> {
  const url = toUrl(resource.href, portal);
  const words = { "@id": url, url, name: resource.name, description: resource.summary };
  if (resource.kind === "room")
    return {
      "@context": "https://schema.org",
      ...words,
      ...toRoom(resource, portal),
    };
  return {
    "@context": "https://schema.org",
    "@type": resource.kind === "equipment" ? "Product" : "Service",
    ...words,
    offers: toOffer(resource, portal),
  };
}
