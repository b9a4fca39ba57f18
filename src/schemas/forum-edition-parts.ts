import { z } from "astro/zod";
import { day, municipalityCode, party, refTo, webAddress } from "./fields.ts";

/** A clock time of the venue's time zone (Europe/Warsaw), `HH:MM`. */
const clockTime = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ problem: "time-syntax" });

/** Where the edition meets; all but the name may be unknown. */
export const forumVenue = () =>
  z.strictObject({
    name: z.string().min(2).optional().meta({ pl: "nazwa miejsca", en: "name of the venue" }),
    street: z.string().optional().meta({ pl: "ulica i numer", en: "street and number" }),
    town: z.string().min(2).meta({ pl: "miejscowość", en: "town" }),
    municipality: municipalityCode()
      .optional()
      .meta({ pl: "gmina (TERYT, 7 cyfr)", en: "municipality (TERYT)" }),
    url: webAddress().optional().meta({ pl: "strona miejsca", en: "website of the venue" }),
  });

/** One item of a day's programme. */
const session = () =>
  z.strictObject({
    title: z.string().min(3).meta({ pl: "tytuł punktu programu", en: "title of the session" }),
    start: clockTime().optional().meta({ pl: "początek, GG:MM", en: "start, HH:MM" }),
    end: clockTime().optional().meta({ pl: "koniec, GG:MM", en: "end, HH:MM" }),
    room: z.string().optional().meta({ pl: "sala", en: "room" }),
    kind: z
      .enum([
        "opening",
        "lecture",
        "panel",
        "workshop",
        "debate",
        "consultation",
        "award",
        "fair",
        "break",
        "other",
      ])
      .optional()
      .meta({ pl: "rodzaj", en: "kind" }),
    abstract: z.string().optional().meta({ pl: "opis", en: "abstract" }),
    hosts: z
      .array(party())
      .default([])
      .meta({ pl: "organizacje, które prowadzą", en: "organisations that lead it" }),
  });

/** One day of the programme, or the whole programme where the days are not known. */
export const forumProgrammeDay = () =>
  z.strictObject({
    date: day().optional().meta({ pl: "dzień", en: "day" }),
    title: z.string().optional().meta({ pl: "tytuł dnia", en: "title of the day" }),
    sessions: z.array(session()).min(1).meta({ pl: "punkty programu", en: "sessions" }),
  });

/** An award given at the edition, with its laureates (organisations only). */
export const forumAward = () =>
  z.strictObject({
    award: refTo("awards").meta({ pl: "nagroda ze słownika", en: "award" }),
    category: z.string().optional().meta({ pl: "kategoria", en: "category" }),
    laureates: z.array(party()).default([]).meta({ pl: "laureaci", en: "laureates" }),
    note: z.string().optional().meta({ pl: "uwaga", en: "note" }),
  });

/** A presentation, report or recording that remains after the edition. */
export const forumMaterial = () =>
  z.strictObject({
    url: webAddress().meta({ pl: "adres pliku", en: "address of the file" }),
    title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
    kind: z
      .enum(["presentation", "report", "recording", "publication", "document"])
      .optional()
      .meta({ pl: "rodzaj", en: "kind" }),
    language: z.string().optional().meta({ pl: "język", en: "language" }),
  });
