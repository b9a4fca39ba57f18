import { z } from "astro/zod";
import { municipalityCode, refTo, webAddress } from "./fields.ts";

/** Where people meet; all but the town may be unknown. */
export const venue = () =>
  z.strictObject({
    name: z.string().min(2).optional().meta({ pl: "nazwa miejsca", en: "name of the venue" }),
    street: z.string().optional().meta({ pl: "ulica i numer", en: "street and number" }),
    town: z.string().min(2).meta({ pl: "miejscowość", en: "town" }),
    municipality: municipalityCode()
      .optional()
      .meta({ pl: "gmina (TERYT, 7 cyfr)", en: "municipality (TERYT)" }),
    url: webAddress().optional().meta({ pl: "strona miejsca", en: "website of the venue" }),
    accessibility: z
      .array(refTo("accessibility-features"))
      .default([])
      .meta({ pl: "udogodnienia w miejscu spotkania", en: "accessibility of the venue" }),
    accessibilityNote: z.string().optional().meta({ pl: "opis dostępności", en: "note on accessibility" }),
    directions: z.string().optional().meta({ pl: "jak dojechać", en: "how to get there" }),
  });

/** Whether people meet in one place, through the internet, or both. */
export const meetingMode = () => z.enum(["onsite", "online", "hybrid"]);
