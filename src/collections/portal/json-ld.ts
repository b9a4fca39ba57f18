import type { WebSite, WithContext } from "schema-dts";
import type { Portal } from "#src/site/portal.ts";

/** The full address of a root-relative path on the portal. */
export const toUrl = (path: string, { siteUrl }: Pick<Portal, "siteUrl">): string =>
  new URL(path.replace(/^\//, ""), siteUrl).href;

/** The portal as a schema.org `WebSite` with its publisher. */
export const toWebSite = (portal: Portal): WithContext<WebSite> => ({
  "@context": "https://schema.org",
  "@type": "WebSite",
  "@id": portal.siteUrl,
  url: portal.siteUrl,
  name: portal.name,
  description: portal.description,
  inLanguage: portal.language,
  license: portal.contentLicence.url,
  publisher: {
    "@type": "Organization",
    name: portal.operator.name,
    ...(portal.operator.url && { url: portal.operator.url }),
  },
});
