import type { Article, WithContext } from "schema-dts";
import type { Guide } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** The guide as a schema.org `Article` with the legislation that it rests on. */
export const toGuideArticle = (guide: Guide, portal: Portal): WithContext<Article> => ({
  "@context": "https://schema.org",
  "@type": "Article",
  "@id": toUrl(guide.href, portal),
  mainEntityOfPage: toUrl(guide.href, portal),
  headline: guide.title,
  description: guide.summary,
  inLanguage: guide.lang ?? portal.language,
  dateModified: guide.verifiedOn,
  license: portal.contentLicence.url,
  publisher: { "@type": "Organization", name: portal.operator.name },
  audience: { "@type": "Audience", audienceType: guide.forWhom },
  citation: guide.references.acts.map(({ title, consolidated, href }) => ({
    "@type": "Legislation" as const,
    name: title,
    legislationIdentifier: consolidated,
    url: href,
  })),
});
