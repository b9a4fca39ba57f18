import { z } from "astro/zod";
import { day, refTo, webAddress } from "./fields.ts";

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
          notation: "file-address",
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

/** Where the easy-to-read text of an article is, as its author wrote it. */
export type EasyToReadLink = z.infer<ReturnType<typeof easyToRead>>;
/** A recording in Polish Sign Language as its author wrote it. */
export type SignLanguageFile = z.infer<ReturnType<typeof signLanguage>>;
