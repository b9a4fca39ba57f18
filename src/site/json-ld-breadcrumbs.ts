import type { BreadcrumbList, WithContext } from "schema-dts";
import type { Link } from "#src/core/links/link.ts";
import type { Portal } from "./portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** The breadcrumbs of a page as a schema.org `BreadcrumbList`. */
export const toBreadcrumbList = (trail: readonly Link[], portal: Portal): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ name, href }, index) => ({
    "@type": "ListItem" as const,
    position: index + 1,
    name,
    item: toUrl(href, portal),
  })),
});
