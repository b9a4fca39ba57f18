import type { AdministrativeArea, GovernmentOrganization, ItemList, WithContext } from "schema-dts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { LocalGovernment } from "#src/collections/local-governments/model.ts";
import type { Link } from "#src/core/links/link.ts";
import type { PageHead, Portal } from "#src/site/portal.ts";
import type { UnitProfile } from "./profile.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A unit of the TERYT register as a schema.org `AdministrativeArea` inside its parent. */
export const toAdministrativeArea = (
  { id, centre }: Pick<TerritoryFile, "id" | "centre">,
  { name, href }: Link,
  parent: { name: string; href?: string | undefined },
  portal: Portal,
): WithContext<AdministrativeArea> => ({
  "@context": "https://schema.org",
  "@type": "AdministrativeArea",
  "@id": `${toUrl(href, portal)}#area`,
  url: toUrl(href, portal),
  name,
  identifier: { "@type": "PropertyValue", propertyID: "TERYT", value: id },
  containedInPlace: {
    "@type": "AdministrativeArea",
    name: parent.name,
    ...(parent.href && { url: toUrl(parent.href, portal) }),
  },
  ...(centre && { geo: { "@type": "GeoCoordinates", latitude: centre.lat, longitude: centre.lon } }),
});

/** What a page of a unit describes: the unit, who is seated there, and its government where anything is known of it. */
export function toUnitRecords({
  head: { portal },
  link,
  parent,
  profile,
  government: { government },
}: {
  head: PageHead;
  link: Link;
  parent: Link;
  profile: UnitProfile;
  government: { government: LocalGovernment | undefined };
}): object[] {
  return [
    toAdministrativeArea(profile.unit, link, parent, portal),
    ...(profile.entities.length > 0 ? [toItemList(profile.entities, portal)] : []),
    ...(government ? [toGovernmentOrganization(government, link, portal)] : []),
  ];
}

/** A local government as a schema.org `GovernmentOrganization`, with the contact for NGOs where it is known. */
export function toGovernmentOrganization(
  { office, website, officer }: LocalGovernment,
  { name, href }: Link,
  portal: Portal,
): WithContext<GovernmentOrganization> {
  const { email, phone, unit } = officer ?? {};
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentOrganization",
    "@id": `${toUrl(href, portal)}#samorzad`,
    name: office ?? name,
    ...(website && { url: website }),
    areaServed: { "@type": "AdministrativeArea", name },
    ...((email ?? phone) && {
      contactPoint: {
        "@type": "ContactPoint",
        ...(unit && { name: unit }),
        ...(email && { email }),
        ...(phone && { telephone: phone }),
      },
    }),
  };
}

/** Pages of the portal as a schema.org `ItemList`, in their order. */
export const toItemList = (links: readonly Link[], portal: Portal): WithContext<ItemList> => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  numberOfItems: links.length,
  itemListElement: links.map(({ name, href }, index) => ({
    "@type": "ListItem" as const,
    position: index + 1,
    name,
    url: toUrl(href, portal),
  })),
});
