import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { entryReference } from "#src/core/fields/entry-reference.ts";
import {
  anyTerritoryCode,
  day,
  entryLanguage,
  picture,
  refTo,
  sources,
  summary,
  verifiedOn,
  type ImageField,
} from "#src/core/fields/fields.ts";

/**
 * A file of `content/news/`: something that happened or will happen in the third sector of the region, told by the
 * body.
 */
export const newsSchema = (image: ImageField) =>
  z.strictObject({
    title: z.string().min(5).max(140).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    publishedOn: day().meta({ pl: "dzień publikacji", en: "day of publication" }),
    expiresOn: day()
      .optional()
      .meta({ pl: "ostatni dzień, w którym jest aktualna", en: "last day on which it is of interest" }),
    area: z
      .array(anyTerritoryCode())
      .default([])
      .meta({ pl: "gdzie (TERYT); bez tego: cały region", en: "where (TERYT); the region when absent" }),
    entities: z
      .array(refTo("entities"))
      .default([])
      .meta({ pl: "podmioty, o których mowa", en: "entities that it is about" }),
    related: z
      .array(entryReference())
      .default([])
      .meta({ pl: "powiązane wpisy portalu", en: "related entries of the portal" }),
    picture: picture(image).optional().meta({ pl: "zdjęcie", en: "picture" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A piece of news as its author wrote it, after normalisation. */
export type NewsFile = z.infer<ReturnType<typeof newsSchema>>;
