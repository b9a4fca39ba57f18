import { z } from "astro/zod";
import { localized, refTo } from "#src/core/fields/fields.ts";
import { term } from "#src/core/fields/term.ts";

/** A legal form or a kind of unit, with its basis in the act of 5 August 2022 on the social economy. */
export const legalFormSchema = () =>
  z.strictObject({
    ...term,
    kind: z.enum(["legal-form", "unit"]).meta({ pl: "forma prawna czy jednostka", en: "legal form or unit" }),
    plural: localized().meta({ pl: "nazwa w liczbie mnogiej", en: "plural name" }),
    abbreviation: z.string().optional().meta({ pl: "skrót", en: "abbreviation" }),
    partOf: refTo("legal-forms")
      .optional()
      .meta({ pl: "forma, której to jest odmiana", en: "form of which it is a subtype" }),
    schemaOrgType: z
      .enum(["NGO", "Cooperative", "Organization"])
      .default("Organization")
      .meta({ pl: "typ w słowniku schema.org", en: "schema.org type" }),
    socialEconomyBasis: z
      .string()
      .optional()
      .meta({ pl: "podstawa w ustawie z 2022 r.", en: "basis in the 2022 act" }),
    register: z.string().optional().meta({ pl: "rejestr lub ewidencja", en: "register" }),
    publicBenefitActor: z.boolean().default(false).meta({
      pl: "organizacja lub podmiot z art. 3 ust. 2 i 3 ustawy o pożytku",
      en: "organisation of art. 3(2) and 3(3) of the public benefit act",
    }),
    unsure: z.boolean().default(false).meta({ pl: "podstawa niepotwierdzona", en: "basis not confirmed" }),
  });

/** A legal form as its author wrote it. */
export type LegalFormFile = z.infer<ReturnType<typeof legalFormSchema>>;
