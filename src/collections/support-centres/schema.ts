import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import { address } from "#src/core/fields/place-parts.ts";
import { contact } from "#src/collections/entities/schema-parts.ts";
import {
  countyCode,
  day,
  entryLanguage,
  partialDate,
  party,
  refTo,
  source,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** What a support centre does (art. 45 of the act of 5 August 2022 on the social economy), in the order of a visitor. */
export const supportServices = [
  "information",
  "animation",
  "incubation",
  "advice",
  "business",
  "subsidies",
  "reintegration",
] as const;

/** A period in which the centre serves an area, according to its project or contract. */
const servicePeriod = () =>
  z.strictObject({
    from: day().meta({ pl: "od", en: "from" }),
    to: day().meta({ pl: "do, razem z tym dniem", en: "until, that day included" }),
    subregion: refTo("subregions")
      .optional()
      .meta({ pl: "subregion, gdy cały", en: "subregion, if the whole of it" }),
    counties: z
      .array(countyCode())
      .min(1)
      .optional()
      .meta({ pl: "powiaty (TERYT), gdy nie cały subregion", en: "counties (TERYT), if not a subregion" }),
    operators: z
      .array(party())
      .min(1)
      .optional()
      .meta({ pl: "kto prowadził, gdy kto inny", en: "who ran it, if others" }),
    project: z
      .strictObject({
        name: z.string().min(3).meta({ pl: "nazwa projektu", en: "name of the project" }),
        url: webAddress().optional().meta({ pl: "strona projektu", en: "website of the project" }),
        value: z.number().positive().optional().meta({ pl: "wartość w złotych", en: "value in PLN" }),
        funding: z.string().min(3).optional().meta({ pl: "skąd pieniądze", en: "where the money is from" }),
      })
      .optional()
      .meta({ pl: "projekt", en: "project" }),
    source: source().meta({ pl: "źródło", en: "source" }),
  });

/** A file of `content/support-centres/`: a social economy support centre (OWES) and the areas it serves over time. */
export const supportCentreSchema = () =>
  z.strictObject({
    name: z.string().min(3).max(140).meta({ pl: "nazwa ośrodka", en: "name of the centre" }),
    shortName: z.string().min(2).optional().meta({ pl: "skrót nazwy", en: "short name" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    summary: summary(),
    operators: z.array(party()).default([]).meta({ pl: "kto go prowadzi", en: "who runs it" }),
    website: webAddress().optional().meta({ pl: "strona ośrodka", en: "website of the centre" }),
    address: address().optional().meta({ pl: "adres biura", en: "address of the office" }),
    contacts: z.array(contact()).default([]).meta({ pl: "kontakt z biurem", en: "contact of the office" }),
    services: z
      .array(
        z.strictObject({
          kind: z.enum(supportServices).meta({ pl: "rodzaj wsparcia", en: "kind of support" }),
          note: z.string().min(5).optional().meta({ pl: "na czym polega", en: "what it means" }),
        }),
      )
      .default([])
      .meta({ pl: "usługi", en: "services" }),
    accreditations: z
      .array(
        z.strictObject({
          from: partialDate().meta({ pl: "od", en: "from" }),
          to: partialDate().optional().meta({ pl: "do", en: "until" }),
          number: z.string().optional().meta({ pl: "numer", en: "number" }),
          source: source().meta({ pl: "źródło", en: "source" }),
        }),
      )
      .default([])
      .meta({ pl: "akredytacje ministra", en: "accreditations by the minister" }),
    periods: z
      .array(servicePeriod())
      .default([])
      .meta({ pl: "okresy obsługi obszaru", en: "periods in which it serves an area" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A support centre as its author wrote it, after normalisation. */
export type SupportCentreFile = z.infer<ReturnType<typeof supportCentreSchema>>;
