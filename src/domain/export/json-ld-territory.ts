import type { AdministrativeArea, ItemList, WithContext } from "schema-dts";
import type { TerritoryFile } from "#src/schemas/vocabularies.ts";
import type { Link } from "../link.ts";
import type { Portal } from "../portal.ts";
import { toUrl } from "./json-ld-portal.ts";

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
