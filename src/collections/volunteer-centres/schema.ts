import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import { email } from "#src/core/fields/email.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  party,
  phone,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";
import { address, openingHours, point } from "#src/core/fields/place-parts.ts";

/** A file of `content/volunteer-centres/`: a place that brings volunteers and organisations together. */
export const volunteerCentreSchema = () =>
  z.strictObject({
    name: z.string().min(3).max(120).meta({ pl: "nazwa", en: "name" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    kind: z
      .enum(["centre", "network", "base"])
      .meta({ pl: "centrum, koalicja czy baza ofert", en: "centre, coalition or database of offers" }),
    summary: summary(),
    operators: z.array(party()).default([]).meta({ pl: "kto prowadzi", en: "who runs it" }),
    tasks: z.array(z.string().min(5)).default([]).meta({ pl: "czym się zajmuje", en: "what it does" }),
    area: z
      .array(anyTerritoryCode())
      .default([])
      .meta({ pl: "obszar działania (TERYT)", en: "area (TERYT)" }),
    address: address().optional().meta({ pl: "adres", en: "address" }),
    point: point().optional().meta({ pl: "punkt na mapie (WGS 84)", en: "point on the map (WGS 84)" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    website: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
    openingHours: openingHours(),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A volunteer centre as its author wrote it, after normalisation. */
export type VolunteerCentreFile = z.infer<ReturnType<typeof volunteerCentreSchema>>;
