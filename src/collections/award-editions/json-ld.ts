import type { CollectionPage, WithContext } from "schema-dts";
import type { Award } from "#src/collections/awards/model.ts";
import type { AwardWon } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

type Page = { title: string; description: string; path: string };

/**
 * The page of an award as a schema.org `CollectionPage` about it, with its laureates (organisations and local
 * governments) as an `ItemList`; each has the award and its year in `award`.
 */
export const toAwardPage = (
  { title, description, path }: Page,
  award: Award,
  portal: Portal,
): WithContext<CollectionPage> => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  "@id": toUrl(path, portal),
  url: toUrl(path, portal),
  name: title,
  description,
  about: { "@type": "Thing", name: award.name.pl, ...(award.url && { url: award.url }) },
  mainEntity: {
    "@type": "ItemList",
    itemListElement: award.editions
      .flatMap(({ year, given }) =>
        given.flatMap(({ laureates }) => laureates.map(({ party }) => ({ party, year }))),
      )
      .map(({ party: { name, href }, year }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        item: {
          "@type": "Organization" as const,
          name,
          ...(href && { url: href.startsWith("/") ? toUrl(href, portal) : href }),
          award: `${award.name.pl} (${year})`,
        },
      })),
  },
});

/** The schema.org `award` texts of an organisation, one per award: the name, the category and the year. */
export const toAwardTexts = (awards: readonly AwardWon[]): string[] =>
  awards.map(({ edition: { award, year }, category }) =>
    [award.name.pl, category?.name.pl, String(year)].filter(Boolean).join(", "),
  );
