import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import { entryLanguage, sources, summary, verifiedOn } from "#src/core/fields/fields.ts";

const money = () =>
  z.strictObject({
    value: z.number().positive().meta({ pl: "kwota w złotych", en: "amount in PLN" }),
    precision: z
      .enum(["exact", "about", "at-least"])
      .default("exact")
      .meta({ pl: "dokładność kwoty", en: "precision" }),
  });

const count = () => z.number().int().positive().optional();

/**
 * A file of `content/tax-campaigns/`: one year of the campaign for giving a part of the income tax to organisations of
 * the region, with what it brought. Its name is the year in which taxpayers settled the tax of the year before.
 */
export const taxCampaignSchema = () =>
  z.strictObject({
    year: z.number().int().min(2004).max(2100).meta({ pl: "rok rozliczenia", en: "year of settlement" }),
    name: z.string().min(3).max(120).optional().meta({ pl: "nazwa kampanii", en: "name of the campaign" }),
    edition: count().meta({ pl: "numer edycji", en: "number of the edition" }),
    percent: z.number().min(1).max(1.5).meta({ pl: "jaki procent podatku", en: "percent of the tax" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    summary: summary(),
    organisations: count().meta({ pl: "OPP w regionie", en: "organisations in the region" }),
    taxpayers: count().meta({ pl: "podatnicy, którzy przekazali", en: "taxpayers who gave" }),
    given: money()
      .optional()
      .meta({ pl: "ile przekazali podatnicy z regionu", en: "given by taxpayers of the region" }),
    received: money()
      .optional()
      .meta({ pl: "ile otrzymały organizacje z regionu", en: "received by organisations of the region" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A year of the campaign as its author wrote it, after normalisation. */
export type TaxCampaignFile = z.infer<ReturnType<typeof taxCampaignSchema>>;
