import type { NewsArticle, WithContext } from "schema-dts";
import type { News } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A piece of news as a schema.org `NewsArticle` about the organisations that it names. */
export const toNewsArticle = (news: News, portal: Portal): WithContext<NewsArticle> => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": toUrl(news.href, portal),
  mainEntityOfPage: toUrl(news.href, portal),
  headline: news.title,
  description: news.summary,
  inLanguage: news.lang ?? portal.language,
  datePublished: news.publishedOn,
  dateModified: news.verifiedOn,
  ...(news.expiresOn && { expires: news.expiresOn }),
  license: portal.contentLicence.url,
  publisher: { "@type": "Organization", name: portal.operator.name },
  about: news.entities.map(({ name, href }) => ({
    "@type": "Organization" as const,
    name,
    url: toUrl(href, portal),
  })),
  ...(news.area.length > 0 && {
    contentLocation: news.area.map(({ name }) => ({ "@type": "AdministrativeArea" as const, name })),
  }),
});
