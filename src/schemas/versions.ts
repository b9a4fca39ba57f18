import { z } from "astro/zod";
import { day, entryLanguage, refTo, sources, verifiedOn, webAddress } from "./fields.ts";

/**
 * Text easy to read (ETR) beside an article: a file of `content/easy-to-read/`, or a page elsewhere. Public bodies
 * give one on their activity (act of 19 July 2019 on accessibility, art. 6 pkt 3 lit. c and d).
 */
export const easyToRead = () =>
  z
    .strictObject({
      text: refTo("easy-to-read").optional().meta({ pl: "plik tekstu ETR", en: "file of the ETR text" }),
      url: webAddress().optional().meta({ pl: "adres tekstu ETR", en: "address of the ETR text" }),
    })
    .refine(({ text, url }) => (text === undefined) !== (url === undefined), {
      params: { problem: "etr-without-text" },
    })
    .optional()
    .meta({ pl: "tekst łatwy do czytania (ETR)", en: "easy-to-read text (ETR)" });

/** A recording in Polish Sign Language with its words as text (WCAG 2.2, 1.2.1, 1.2.8; act of 19 July 2019). */
export const signLanguage = () =>
  z
    .strictObject({
      video: z
        .string()
        .regex(/^(?:https:\/\/|\/pliki\/)\S+$/)
        .meta({
          problem: "video-address",
          pl: "adres nagrania lub plik z /pliki/",
          en: "address of the recording",
        }),
      title: z.string().min(3).meta({ pl: "tytuł nagrania", en: "title of the recording" }),
      minutes: z.number().positive().optional().meta({ pl: "długość w minutach", en: "length in minutes" }),
      recordedOn: day().optional().meta({ pl: "dzień nagrania", en: "day of recording" }),
      transcript: z
        .string()
        .min(40)
        .optional()
        .meta({ pl: "treść nagrania po polsku", en: "words of the recording as text" }),
    })
    .refine(({ transcript }) => transcript !== undefined, {
      params: { problem: "pjm-without-transcript" },
    })
    .optional()
    .meta({ pl: "nagranie w polskim języku migowym (PJM)", en: "recording in Polish Sign Language" });

/** A file of `content/easy-to-read/`: short sentences, one thought a line; the text of an ETR page. */
export const easyToReadSchema = () =>
  z.strictObject({
    title: z.string().min(3).max(80).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    reviewedBy: z
      .string()
      .min(5)
      .optional()
      .meta({ pl: "kto sprawdził, czy tekst jest łatwy", en: "who checked that it is easy to read" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** An easy-to-read text, and the versions of an article, as their authors wrote them. */
export type EasyToReadFile = z.infer<ReturnType<typeof easyToReadSchema>>;
export type EasyToReadLink = z.infer<ReturnType<typeof easyToRead>>;
export type SignLanguageFile = z.infer<ReturnType<typeof signLanguage>>;
