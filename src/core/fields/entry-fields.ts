import { z } from "astro/zod";
import { dayOrTime, summary } from "./fields.ts";

/** A time in which something is open or valid: local days or minutes of the portal's time zone, each of them optional. */
export const period = () =>
  z.strictObject({
    from: dayOrTime()
      .optional()
      .meta({ pl: "początek; bez niego: nieznany", en: "start; absent when not known" }),
    to: dayOrTime().optional().meta({ pl: "ostatni dzień lub godzina", en: "last day or minute" }),
  });

const inEnglish = { pl: "po angielsku", en: "in English" };

/** The summary in English; without it, the original one is shown, marked with its language. */
export const translatedSummary = () => z.strictObject({ summary: summary() }).optional().meta(inEnglish);

/** The name and summary in English of a thing whose name says what it is, as that of a room; names of organisations stay. */
export const translatedThing = () =>
  z
    .strictObject({
      name: z.string().min(3).max(120).optional().meta({ pl: "nazwa", en: "name" }),
      summary: summary(),
    })
    .optional()
    .meta(inEnglish);

/** The title and summary in English; without them, the original ones are shown, marked with their language. */
export const translatedEntry = () =>
  z
    .strictObject({
      title: z.string().min(3).max(200).meta({ pl: "tytuł", en: "title" }),
      summary: summary(),
    })
    .optional()
    .meta(inEnglish);
