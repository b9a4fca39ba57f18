import { z } from "astro/zod";
import { entryLanguage, sources, verifiedOn } from "#src/core/fields/fields.ts";

/** A file of `content/easy-to-read/`: the text of an ETR page, in short sentences with one thought per line. */
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

/** An easy-to-read text as its author wrote it. */
export type EasyToReadFile = z.infer<ReturnType<typeof easyToReadSchema>>;
