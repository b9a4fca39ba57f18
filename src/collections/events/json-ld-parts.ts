import type { Organization, Place, PostalAddress, VirtualLocation } from "schema-dts";
import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { ForumRoom } from "#src/collections/forum-editions/session.ts";
import type { PartyLink } from "#src/core/links/link.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** What schema.org records need of the portal. */
export type LinkedPortal = Pick<Portal, "siteUrl" | "language">;

/** `eventAttendanceMode` of schema.org. */
export const attendanceModes = {
  onsite: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

/** A text of the dictionaries in the portal's language, or in Polish. */
export const toWords = (text: { pl: string; en?: string | undefined }, { language }: LinkedPortal): string =>
  text[language] ?? text.pl;

/** An organisation with the address of its page on the portal, or of its website. */
export const toOrganisation =
  (portal: LinkedPortal) =>
  ({ name, href, isEntity }: PartyLink): Organization => ({
    "@type": "Organization",
    name,
    ...(href && { url: isEntity ? toUrl(href, portal) : href }),
  });

/** Means of accessibility as schema.org `amenityFeature`. */
const toFeatures = (features: ForumRoom["accessibility"], portal: LinkedPortal) =>
  features.length > 0 && {
    amenityFeature: features.map(({ name }) => ({
      "@type": "LocationFeatureSpecification" as const,
      name: toWords(name, portal),
      value: true,
    })),
  };

type Venue = NonNullable<ForumEdition["venue"]>;

/** The address of a place where people meet. */
export const toAddress = ({
  street,
  town,
}: {
  street?: string | undefined;
  town: string;
}): PostalAddress => ({
  "@type": "PostalAddress",
  ...(street && { streetAddress: street }),
  addressLocality: town,
  addressCountry: "PL",
});

/** The place of an edition with its accessibility. */
export const toPlace = (venue: Venue, portal: LinkedPortal): Place => ({
  "@type": "Place",
  name: venue.name ?? venue.town,
  ...(venue.url && { url: venue.url }),
  address: toAddress(venue),
  ...toFeatures(venue.accessibility, portal),
});

/** A room inside the place of the edition, with its own accessibility. */
export const toRoom = (room: ForumRoom, venue: Venue, portal: LinkedPortal): Place => ({
  "@type": "Place",
  name: room.name,
  ...(room.capacity && { maximumAttendeeCapacity: room.capacity }),
  ...toFeatures(room.accessibility, portal),
  address: toAddress(venue),
  containedInPlace: toPlace(venue, portal),
});

/** Where an edition is held: its place, or its page when it is online; undefined when that is not known. */
export function toEditionLocation(
  { venue, mode, href }: ForumEdition,
  portal: LinkedPortal,
): Place | VirtualLocation | undefined {
  if (venue) return toPlace(venue, portal);
  return mode === "online" ? { "@type": "VirtualLocation", url: toUrl(href, portal) } : undefined;
}
