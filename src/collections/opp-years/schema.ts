import { z } from "astro/zod";
import {
  countyCode,
  day,
  krs,
  refTo,
  source,
  sources,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** A public benefit organisation on the list; name, county and spheres may come from its entry in the directory. */
const listedOrganisation = () =>
  z
    .strictObject({
      krs: krs().meta({ pl: "numer KRS", en: "KRS number" }),
      entity: refTo("entities")
        .optional()
        .meta({ pl: "identyfikator podmiotu z katalogu", en: "id of the entity" }),
      name: z
        .string()
        .min(2)
        .optional()
        .meta({ pl: "nazwa, gdy podmiotu nie ma w katalogu", en: "name, if not listed" }),
      county: countyCode()
        .optional()
        .meta({ pl: "powiat siedziby (TERYT)", en: "county of its seat (TERYT)" }),
      town: z.string().min(2).optional().meta({ pl: "miejscowość", en: "town" }),
      spheres: z
        .array(refTo("spheres"))
        .default([])
        .meta({ pl: "sfery zadań publicznych", en: "spheres of public tasks" }),
      purpose: z
        .string()
        .min(2)
        .optional()
        .meta({ pl: "cel szczegółowy, o który prosi", en: "specific purpose that it asks for" }),
      website: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
      source: source().optional().meta({ pl: "źródło", en: "source" }),
    })
    .refine(({ entity, name }) => entity !== undefined || name !== undefined, {
      params: { problem: "opp-identity" },
    });

/**
 * A file of `content/opp-years/`: public benefit organisations of the region that may receive 1.5% of the tax of one
 * year (act of 24 April 2003 on public benefit and volunteer work, art. 27 and 27a). Its name is the tax year.
 */
export const oppYearSchema = () =>
  z.strictObject({
    taxYear: z.number().int().min(2004).max(2100).meta({ pl: "rok podatkowy", en: "tax year" }),
    asOf: day().optional().meta({ pl: "stan na dzień", en: "as of" }),
    complete: z
      .boolean()
      .default(false)
      .meta({ pl: "czy zawiera wszystkie OPP z regionu", en: "whether all of the region are here" }),
    list: z
      .strictObject({
        title: z.string().min(3).meta({ pl: "nazwa wykazu", en: "name of the list" }),
        url: webAddress().meta({ pl: "adres wykazu", en: "address of the list" }),
      })
      .optional()
      .meta({ pl: "wykaz, który rozstrzyga", en: "the list that decides" }),
    organisations: z.array(listedOrganisation()).min(1).meta({ pl: "organizacje", en: "organisations" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** The list of one tax year as its author wrote it, after normalisation. */
export type OppYearFile = z.infer<ReturnType<typeof oppYearSchema>>;
