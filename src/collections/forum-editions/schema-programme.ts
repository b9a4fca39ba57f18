import { z } from "astro/zod";
import { languageCode } from "#src/core/fields/language-code.ts";
import { clockTime } from "#src/core/fields/clock-time.ts";
import { day, party, permanentId, refTo, webAddress } from "#src/core/fields/fields.ts";
import { forumMaterial } from "./schema-parts.ts";

/** A room of the edition; sessions name it by its id. */
export const forumRoom = () =>
  z.strictObject({
    id: permanentId().meta({ pl: "identyfikator sali", en: "id of the room" }),
    name: z.string().min(1).meta({ pl: "nazwa sali", en: "name of the room" }),
    capacity: z.number().int().positive().optional().meta({ pl: "liczba miejsc", en: "capacity" }),
    accessibility: z
      .array(refTo("accessibility-features"))
      .default([])
      .meta({ pl: "udogodnienia w sali", en: "accessibility of the room" }),
  });

/** A thematic track of the programme; sessions name it by its id. */
export const forumTrack = () =>
  z.strictObject({
    id: permanentId().meta({ pl: "identyfikator ścieżki", en: "id of the track" }),
    name: z.string().min(2).meta({ pl: "nazwa ścieżki", en: "name of the track" }),
  });

/** One item of a day's programme. A cancelled one stays, so that visitors can see that it was cancelled. */
const session = () =>
  z.strictObject({
    id: permanentId()
      .optional()
      .meta({ pl: "stały identyfikator punktu programu", en: "permanent id of the session" }),
    title: z.string().min(3).meta({ pl: "tytuł punktu programu", en: "title of the session" }),
    start: clockTime().optional().meta({ pl: "początek, GG:MM", en: "start, HH:MM" }),
    end: clockTime().optional().meta({ pl: "koniec, GG:MM", en: "end, HH:MM" }),
    room: z.string().optional().meta({ pl: "sala: identyfikator lub nazwa", en: "room: its id or name" }),
    track: z.string().optional().meta({ pl: "identyfikator ścieżki", en: "id of the track" }),
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
    language: languageCode().optional().meta({ pl: "język wystąpienia", en: "language of the session" }),
    signLanguage: z
      .boolean()
      .default(false)
      .meta({ pl: "tłumaczenie na polski język migowy", en: "Polish Sign Language interpreter" }),
    seats: z.number().int().positive().optional().meta({ pl: "limit miejsc", en: "limit of places" }),
    hosts: z
      .array(party())
      .default([])
      .meta({ pl: "organizacje, które prowadzą", en: "organisations that lead it" }),
    speakers: z.array(refTo("speakers")).default([]).meta({ pl: "prelegenci", en: "speakers" }),
    cancelled: z.boolean().default(false).meta({ pl: "odwołane", en: "cancelled" }),
    recording: webAddress().optional().meta({ pl: "adres nagrania", en: "address of the recording" }),
    materials: z.array(forumMaterial()).default([]).meta({ pl: "materiały", en: "materials" }),
  });

/** One day of the programme, or the whole programme where the days are not known. */
export const forumProgrammeDay = () =>
  z.strictObject({
    date: day().optional().meta({ pl: "dzień", en: "day" }),
    title: z.string().optional().meta({ pl: "tytuł dnia", en: "title of the day" }),
    sessions: z.array(session()).min(1).meta({ pl: "punkty programu", en: "sessions" }),
  });
