import { z } from "astro/zod";
import { localized, webAddress } from "#src/core/fields/fields.ts";
import { term } from "#src/core/fields/term.ts";

/** A yearly forum: its editions share an address and a numbering. */
export const forumSeriesSchema = () =>
  z.strictObject({
    ...term,
    shortName: localized().meta({ pl: "nazwa skrócona", en: "short name" }),
    numbering: z.enum(["arabic", "roman"]).meta({ pl: "zapis numerów", en: "numerals" }),
    url: webAddress().optional().meta({ pl: "strona", en: "website" }),
  });

/** A forum series as its author wrote it. */
export type ForumSeriesFile = z.infer<ReturnType<typeof forumSeriesSchema>>;
