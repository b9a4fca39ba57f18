import type { Article, WithContext } from "schema-dts";
import type { GoodPractice } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** The good practice as a schema.org `Article` about the organisations that did it. */
export const toArticle = (practice: GoodPractice, portal: Portal): WithContext<Article> => ({
  "@context": "https://schema.org",
  "@type": "Article",
  "@id": toUrl(practice.href, portal),
  mainEntityOfPage: toUrl(practice.href, portal),
  headline: practice.title,
  description: practice.summary,
  inLanguage: practice.lang ?? portal.language,
  dateModified: practice.verifiedOn,
  license: portal.contentLicence.url,
  publisher: { "@type": "Organization", name: portal.operator.name },
  about: practice.entities.map(({ name, href, isEntity }) => ({
    "@type": "Organization" as const,
    name,
    ...(href && { url: isEntity ? toUrl(href, portal) : href }),
  })),
  ...(practice.places.length > 0 && {
    contentLocation: practice.places.map(({ name }) => ({ "@type": "AdministrativeArea" as const, name })),
  }),
});
