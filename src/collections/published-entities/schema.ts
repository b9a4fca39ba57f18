import { z } from "astro/zod";
import { permanentId } from "#src/core/fields/fields.ts";

/** `published-entities.yaml`: the ids of entities whose addresses the portal has made public. */
export const publishedEntitiesSchema = () =>
  z.strictObject({
    /** Not a reference: the list may be left over from a portal whose region this one does not have. */
    region: z
      .string()
      .regex(/^\d{2}(?:\d{2}(?:\d{3})?)?$/)
      .meta({
        notation: "territory-code",
        problem: "teryt-syntax",
        pl: "województwo portalu, który je ogłosił (TERYT)",
        en: "voivodeship of the portal that published them (TERYT)",
      }),
    ids: z
      .array(permanentId())
      .meta({ pl: "identyfikatory podmiotów, które ogłoszono", en: "ids of entities that were published" }),
  });

/** The published ids as `npm run published` wrote them. */
export type PublishedEntitiesFile = z.infer<ReturnType<typeof publishedEntitiesSchema>>;
