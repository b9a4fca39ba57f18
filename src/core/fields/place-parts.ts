import { z } from "astro/zod";
import { countyCode, municipalityCode, refTo } from "./fields.ts";
import { POSTAL_CODE } from "./patterns.ts";

/** A postal address; the municipality's TERYT code ties it to the territory. */
export const address = () =>
  z.strictObject({
    street: z.string().optional().meta({ pl: "ulica i numer", en: "street and number" }),
    postalCode: z
      .string()
      .regex(POSTAL_CODE)
      .meta({ notation: "postal-code", problem: "postal-code-syntax" })
      .optional()
      .meta({ pl: "kod pocztowy", en: "postal code" }),
    town: z.string().min(2).meta({ pl: "miejscowość", en: "town" }),
    municipality: municipalityCode().meta({ pl: "gmina (TERYT, 7 cyfr)", en: "municipality (TERYT)" }),
    county: countyCode().optional().meta({ pl: "powiat (TERYT, 4 cyfry)", en: "county (TERYT)" }),
  });

/** A point in Poland, in degrees of WGS 84. */
export const point = () =>
  z.strictObject({
    lat: z.number().min(48.9).max(54.9).meta({ pl: "szerokość geograficzna", en: "latitude" }),
    lon: z.number().min(14.0).max(24.2).meta({ pl: "długość geograficzna", en: "longitude" }),
  });

/** Means of accessibility of a place; only those that a source confirms. */
export const accessibility = () =>
  z.strictObject({
    features: z
      .array(refTo("accessibility-features"))
      .default([])
      .meta({ pl: "udogodnienia", en: "accessibility features" }),
    note: z.string().optional().meta({ pl: "opis dostępności", en: "note on accessibility" }),
  });

/** Opening hours in the `opening_hours` syntax of OpenStreetMap, where they are known. */
export const openingHours = () =>
  z
    .string()
    .max(255)
    .optional()
    .meta({ pl: "godziny otwarcia w składni OpenStreetMap", en: "opening hours, OpenStreetMap syntax" });
