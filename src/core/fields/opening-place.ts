import { z } from "astro/zod";
import { point } from "./place-parts.ts";

/** Countries (ISO 3166-1) whose public holidays the reader of opening hours knows (opening_hours 3.15). */
export const holidayCountries = [
  "ar",
  "at",
  "au",
  "be",
  "bg",
  "br",
  "by",
  "ca",
  "ch",
  "ci",
  "cn",
  "cz",
  "de",
  "dk",
  "ee",
  "es",
  "fi",
  "fr",
  "ge",
  "gg",
  "gi",
  "gr",
  "hr",
  "hu",
  "ie",
  "im",
  "it",
  "je",
  "jp",
  "lt",
  "lu",
  "lv",
  "mc",
  "md",
  "mt",
  "mx",
  "na",
  "nf",
  "nl",
  "no",
  "nz",
  "pl",
  "pm",
  "pt",
  "ro",
  "rs",
  "ru",
  "se",
  "si",
  "sj",
  "sk",
  "sm",
  "ua",
  "us",
  "vn",
  "xa",
  "za",
] as const;

/** Where opening hours are read; Poland where nothing is said. */
export const openingPlace = () =>
  z.strictObject({
    country: z
      .enum(holidayCountries)
      .default("pl")
      .meta({ pl: "kod kraju (ISO 3166-1, małymi literami)", en: "country code (ISO 3166-1, lower case)" }),
    state: z
      .string()
      .optional()
      .meta({ pl: "region kraju, jak nazywa go OpenStreetMap", en: "state as OpenStreetMap names it" }),
    point: point().optional().meta({ pl: "współrzędne regionu", en: "coordinates of the region" }),
  });

/** Where hours are read: public holidays depend on country and state, sunrise on the coordinates. */
export type OpeningPlace = z.infer<ReturnType<typeof openingPlace>>;
