import { z } from "astro/zod";
import { anyTerritoryCode, countyCode, day, localized } from "#src/core/fields/fields.ts";
import { term } from "#src/core/fields/term.ts";

/**
 * A period for which no source says which support centre serves the subregion; stated openly, so that it is no gap.
 */
const notKnown = () =>
  z.strictObject({
    from: day().meta({ pl: "od", en: "from" }),
    to: day().optional().meta({ pl: "do, razem z tym dniem", en: "until, that day included" }),
    counties: z
      .array(countyCode())
      .min(1)
      .optional()
      .meta({ pl: "powiaty (TERYT), gdy nie wszystkie", en: "counties (TERYT), if not all" }),
    note: localized().meta({ pl: "co sprawdzono", en: "what was looked up" }),
  });

/** A support subregion: the counties that one support centre serves. */
export const subregionSchema = () =>
  z.strictObject({
    ...term,
    notKnown: z
      .array(notKnown())
      .default([])
      .meta({ pl: "kiedy ośrodek nie jest znany", en: "when the support centre is not known" }),
    counties: z.array(anyTerritoryCode()).min(1).meta({ pl: "powiaty (TERYT)", en: "counties (TERYT)" }),
  });

/** A subregion as its author wrote it. */
export type SubregionFile = z.infer<ReturnType<typeof subregionSchema>>;
