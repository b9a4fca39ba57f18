import { z } from "astro/zod";
import { localized, refTo, source, verifiedOn, webAddress } from "#src/core/fields/fields.ts";
import { lawReference } from "#src/collections/acts/schema.ts";

/** Criteria for comparing legal forms, in the order of the table. */
export const COMPARED = [
  "founders",
  "capital",
  "act",
  "register",
  "fee",
  "time",
  "personality",
  "liability",
  "business",
  "bodies",
  "accounting",
] as const;

/** Facts of one legal form for comparison; each names the law or page that it comes from. */
export const formComparisonSchema = () =>
  z.strictObject({
    id: z.string().min(1).meta({ pl: "identyfikator formy prawnej", en: "id of the legal form" }),
    form: refTo("legal-forms").meta({ pl: "forma prawna", en: "legal form" }),
    facts: z
      .array(
        z
          .strictObject({
            criterion: z.enum(COMPARED).meta({ pl: "kryterium", en: "criterion" }),
            text: localized().meta({ pl: "treść komórki", en: "text of the cell" }),
            law: lawReference().optional().meta({ pl: "podstawa prawna", en: "legal basis" }),
            source: webAddress()
              .optional()
              .meta({ pl: "adres jednego ze źródeł wpisu", en: "address of one of the sources" }),
          })
          .refine(({ law, source: page }) => law !== undefined || page !== undefined, {
            params: { problem: "fact-without-source" },
          }),
      )
      .min(1)
      .meta({ pl: "fakty", en: "facts" }),
    sources: z.array(source()).min(1).meta({ pl: "źródła", en: "sources" }),
    verifiedOn: verifiedOn(),
  });

/** The comparison facts of a legal form as their author wrote them. */
export type FormComparisonFile = z.infer<ReturnType<typeof formComparisonSchema>>;
