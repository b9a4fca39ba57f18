import type { CollectionPage, WithContext } from "schema-dts";
import type { ListedOpp } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

type Page = { title: string; description: string; path: string };

/** The list of public benefit organisations as a schema.org `ItemList` of `NGO`, each with its KRS number. */
export const toOppList = (
  { title, description, path }: Page,
  listed: readonly ListedOpp[],
  portal: Portal,
): WithContext<CollectionPage> => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  "@id": toUrl(path, portal),
  url: toUrl(path, portal),
  name: title,
  description,
  mainEntity: {
    "@type": "ItemList",
    numberOfItems: listed.length,
    itemListElement: listed.map(({ name, krs, href, website, town }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      item: {
        "@type": "NGO" as const,
        name,
        identifier: { "@type": "PropertyValue" as const, propertyID: "KRS", value: krs },
        ...(href ? { url: toUrl(href, portal) } : website && { url: website }),
        ...(town && { address: { "@type": "PostalAddress" as const, addressLocality: town } }),
      },
    })),
  },
});
