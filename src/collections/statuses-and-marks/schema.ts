import { z } from "astro/zod";
import { localized, webAddress } from "#src/core/fields/fields.ts";
import { term } from "#src/core/fields/term.ts";

/** A status granted by law, or a mark granted by a body. */
export const statusSchema = () =>
  z.strictObject({
    ...term,
    kind: z.enum(["status", "mark"]).meta({ pl: "status ustawowy czy znak", en: "status or mark" }),
    abbreviation: z.string().optional().meta({ pl: "skrót", en: "abbreviation" }),
    grantedBy: localized().optional().meta({ pl: "kto nadaje", en: "who grants it" }),
    legalBasis: z.string().optional().meta({ pl: "podstawa prawna", en: "legal basis" }),
    boundToTaxYears: z
      .boolean()
      .default(false)
      .meta({ pl: "związany z latami podatkowymi", en: "bound to tax years" }),
    socialEconomyEntity: z.boolean().default(false).meta({
      pl: "kto go ma, jest podmiotem ekonomii społecznej (art. 2 pkt 5 ustawy z 2022 r.)",
      en: "its holder is a social economy entity (art. 2(5) of the 2022 act)",
    }),
    supportCentre: z.boolean().default(false).meta({
      pl: "akredytacja ośrodka wsparcia ekonomii społecznej (art. 45 ustawy z 2022 r.)",
      en: "accreditation of a social economy support centre (art. 45 of the 2022 act)",
    }),
    register: z
      .strictObject({
        name: z.string().meta({ pl: "nazwa rejestru", en: "name of the register" }),
        url: webAddress().meta({ pl: "adres rejestru", en: "address of the register" }),
      })
      .optional()
      .meta({ pl: "rejestr, który rozstrzyga", en: "decisive register" }),
  });

/** A status or mark as its author wrote it. */
export type StatusFile = z.infer<ReturnType<typeof statusSchema>>;
