import type { GeoCoordinates, PostalAddress } from "schema-dts";
import type { Address } from "./place.ts";

/** An address as schema.org `PostalAddress`, whose region is the voivodeship; a masked one has no street. */
export const toPostalAddress = (address: Address, isMasked = false): PostalAddress => ({
  "@type": "PostalAddress",
  ...(address.street && !isMasked && { streetAddress: address.street }),
  ...(address.postalCode && { postalCode: address.postalCode }),
  addressLocality: address.town,
  ...(address.voivodeship && { addressRegion: address.voivodeship.name }),
  addressCountry: "PL",
});

/** A point as schema.org `GeoCoordinates`. */
export const toGeo = ({ lat, lon }: { lat: number; lon: number }): GeoCoordinates => ({
  "@type": "GeoCoordinates",
  latitude: lat,
  longitude: lon,
});
