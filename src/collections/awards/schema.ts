import { z } from "astro/zod";
import { localized, source, webAddress } from "#src/core/fields/fields.ts";
import { term, termId } from "#src/core/fields/term.ts";

/** An award or a contest with laureates. */
export const awardSchema = () =>
  z.strictObject({
    ...term,
    grantedBy: localized().optional().meta({ pl: "kto przyznaje", en: "who grants it" }),
    jury: localized().optional().meta({ pl: "kto wybiera laureatów", en: "who chooses the laureates" }),
    scope: z
      .enum(["regional", "national"])
      .default("regional")
      .meta({ pl: "regionalna czy ogólnopolska", en: "regional or national" }),
    categories: z
      .array(
        z.strictObject({
          id: termId(),
          name: localized().meta({ pl: "nazwa kategorii", en: "name of the category" }),
        }),
      )
      .default([])
      .meta({ pl: "kategorie lub stopnie", en: "categories or degrees" }),
    since: z.number().int().optional().meta({ pl: "od roku", en: "since" }),
    url: webAddress().optional().meta({ pl: "strona", en: "website" }),
    sources: z.array(source()).default([]).meta({ pl: "źródła", en: "sources" }),
  });

/** An award as its author wrote it. */
export type AwardFile = z.infer<ReturnType<typeof awardSchema>>;
