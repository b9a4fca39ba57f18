import type { Book, CreativeWork, MediaObject, Report, WithContext } from "schema-dts";
import { toOrganisation, toWords, type LinkedPortal } from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import type { Publication } from "./model.ts";

/** The document itself, if the address leads to it. */
function toEncoding(
  { url, addressKind, type, size }: Publication,
  portal: LinkedPortal,
): MediaObject | undefined {
  if (addressKind !== "document") return undefined;
  return {
    "@type": "MediaObject",
    contentUrl: url.startsWith("/") ? toUrl(url, portal) : url,
    ...(type && { encodingFormat: type }),
    ...(size !== undefined && { contentSize: `${size} B` }),
  };
}

function toProperties(publication: Publication, portal: LinkedPortal) {
  const { href, title, summary, language, publishedOn, publisher, authors, topics, entities } = publication;
  const encoding = toEncoding(publication, portal);
  return {
    "@context": "https://schema.org",
    "@id": toUrl(href, portal),
    url: toUrl(href, portal),
    name: title,
    description: summary,
    inLanguage: language,
    publisher: toOrganisation(portal)(publisher),
    ...(authors.length > 0 && { author: authors.map(toOrganisation(portal)) }),
    ...(publishedOn && { datePublished: publishedOn }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => toWords(name, portal)) }),
    ...(entities.length > 0 && {
      about: entities.map((entity) => toOrganisation(portal)({ ...entity, isEntity: true })),
    }),
    ...(encoding ? { encoding } : { sameAs: publication.url }),
  } as const;
}

/** A publication as a schema.org `Report`, `Book` or `CreativeWork`. */
export function toCreativeWork(
  publication: Publication,
  portal: LinkedPortal,
): WithContext<Report | Book | CreativeWork> {
  const properties = toProperties(publication, portal);
  const { kind, isbn, pages } = publication;
  switch (kind) {
    case "report":
    case "evaluation":
    case "diagnosis":
      return { "@type": "Report", ...properties };
    case "book":
      return {
        "@type": "Book",
        ...properties,
        ...(isbn && { isbn }),
        ...(pages !== undefined && { numberOfPages: pages }),
      };
    default:
      return { "@type": "CreativeWork", ...properties };
  }
}
