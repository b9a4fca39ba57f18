import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { officeContact } from "#src/collections/events/schema-parts.ts";
import {
  anyTerritoryCode,
  dayOrTime,
  entryLanguage,
  party,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";
import { meetingMode, venue } from "#src/core/fields/meeting.ts";

/** A file of `content/advice-points/`: a place where advice is given at fixed hours. */
export const advicePointSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(160).meta({ pl: "nazwa", en: "name" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    runBy: z.array(party()).min(1).meta({ pl: "kto prowadzi", en: "who runs it" }),
    topics: z.array(z.string().min(3).max(80)).min(1).meta({ pl: "tematy porad", en: "topics" }),
    mode: meetingMode().optional().meta({ pl: "forma", en: "mode" }),
    venue: venue().optional().meta({ pl: "miejsce", en: "venue" }),
    openingHours: z
      .string()
      .min(2)
      .max(255)
      .optional()
      .meta({ pl: "godziny dyżurów (zapis OpenStreetMap)", en: "duty hours (OpenStreetMap notation)" }),
    hoursNote: z.string().min(5).optional().meta({ pl: "uwaga o godzinach", en: "note on the hours" }),
    validity: z
      .strictObject({
        from: dayOrTime().optional().meta({ pl: "od", en: "from" }),
        to: dayOrTime().optional().meta({ pl: "do", en: "until" }),
      })
      .optional()
      .meta({ pl: "na jaki czas są te godziny", en: "time for which the hours are given" }),
    booking: z
      .strictObject({
        isRequired: z.boolean().default(false).meta({ pl: "czy trzeba się umówić", en: "whether to book" }),
        how: z.string().min(10).optional().meta({ pl: "jak się umówić", en: "how to book" }),
        url: webAddress().optional().meta({ pl: "adres zapisów", en: "address of booking" }),
      })
      .optional()
      .meta({ pl: "umawianie", en: "booking" }),
    price: z.enum(["free", "paid"]).optional().meta({ pl: "czy bezpłatnie", en: "free or paid" }),
    forWhom: z.string().min(5).optional().meta({ pl: "dla kogo", en: "for whom" }),
    targetGroups: z
      .array(refTo("target-groups"))
      .default([])
      .meta({ pl: "grupy odbiorców", en: "target groups" }),
    area: z.array(anyTerritoryCode()).default([]).meta({ pl: "dla kogo skąd (TERYT)", en: "area (TERYT)" }),
    contact: officeContact().optional().meta({ pl: "kontakt", en: "contact" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** An advice point as its author wrote it, after normalisation. */
export type AdvicePointFile = z.infer<ReturnType<typeof advicePointSchema>>;
